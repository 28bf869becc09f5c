/**
 * The longest wait for a picture, in milliseconds: a pane out of sight draws none. It is longer than React takes for a list
 * of findings, which counts as well.
 */
const patience = 500;

/**
 * Resolves when the browser has shown what was changed so far. Work that keeps the page busy waits for it, so that
 * a click is answered before the work begins.
 */
export function drawn(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const late = setTimeout(resolve, patience);
    requestAnimationFrame(() => {
      // A frame's callbacks run before it is painted; the next task runs after.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        clearTimeout(late);
        resolve();
      };
      port2.postMessage(null);
    });
  });
}
