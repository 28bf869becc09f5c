/*
 * Says in words that a web view is too old for the pane's script. Written in the language of 2009, so that the oldest one
 * can read it. Looking behind in a pattern came to Safari with 16.4, together with the last of what the script needs.
 */
(function () {
  function isOld() {
    try {
      return !new RegExp('(?<!a)b');
    } catch (error) {
      return Boolean(error);
    }
  }
  if (!isOld()) return;
  document.addEventListener('DOMContentLoaded', function () {
    document.getElementById('too-old').hidden = false;
    document.getElementById('pane').hidden = true;
  });
})();
