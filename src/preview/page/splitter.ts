/** The widths that Excel gives a task pane. */
export const paneWidths = { least: 320, usual: 350, most: 640 } as const;

/** Lets a person change the pane's width with the pointer or the arrow keys. */
export function makeSplitter(handle: HTMLElement, apply: (width: number) => void): void {
  let width: number = paneWidths.usual;
  const set = (wanted: number): void => {
    width = Math.max(paneWidths.least, Math.min(paneWidths.most, Math.round(wanted)));
    handle.setAttribute('aria-valuenow', String(width));
    apply(width);
  };
  handle.setAttribute('aria-valuemin', String(paneWidths.least));
  handle.setAttribute('aria-valuemax', String(paneWidths.most));
  set(width);

  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: 10, ArrowRight: -10 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(width + step);
  });
  handle.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    // Without this the pane's frame would take the pointer away.
    handle.setPointerCapture(event.pointerId);
    const start = { x: event.clientX, width };
    const onMove = (move: PointerEvent): void => {
      set(start.width + start.x - move.clientX);
    };
    handle.addEventListener('pointermove', onMove);
    handle.addEventListener(
      'lostpointercapture',
      () => {
        handle.removeEventListener('pointermove', onMove);
      },
      { once: true },
    );
  });
}
