/**
 * Runs first in every page of the add-in within the preview: asks the preview around it to play Excel, before
 * Office.js looks for one. A page that is opened by itself leads to the preview.
 */
if (window.parent === window) {
  window.location.replace('./');
} else {
  const { preview } = window.parent;
  preview?.attach(window);
  if (preview?.hasSample === true) window.hostOffers = { openSample: () => preview.openSample() };
}

export {};
