import { useEffect, useRef, type RefObject } from 'react';

/** Brings what was laid open into sight, as far as it has room, and again when more of it has come. */
export function useOpenedInSight<Shown extends HTMLElement>(open: boolean): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    const element = shown.current;
    if (!open || element === null) return undefined;
    element.scrollIntoView({ block: 'nearest' });
    const grown = new ResizeObserver(() => element.scrollIntoView({ block: 'nearest' }));
    grown.observe(element);
    // What is typed or folded later must not pull the page about: only what comes while it opens is followed.
    const late = setTimeout(() => grown.disconnect(), 400);
    return () => {
      clearTimeout(late);
      grown.disconnect();
    };
  }, [open]);
  return shown;
}
