/** The lines of a sheet in one direction: its rows or its columns, with where each begins. */
export interface Axis {
  readonly count: number;
  /** How many lines stand still. */
  readonly frozen: number;
  /** The pixel at which a line begins, from the sheet's corner; `count` gives the end of the last one. */
  start(line: number): number;
  size(line: number): number;
  /** The line at a pixel from the sheet's corner; the first or the last one when it lies outside. */
  at(pixel: number): number;
}

/** Measures lines once, so that finding a place is quick. */
export function createAxis(count: number, frozen: number, sizeOf: (line: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line += 1) starts[line + 1] = (starts[line] ?? 0) + sizeOf(line);
  const start = (line: number): number => starts[Math.max(0, Math.min(line, count))] ?? 0;
  return {
    count,
    frozen: Math.min(frozen, count),
    start,
    size: (line) => start(line + 1) - start(line),
    at: (pixel) => {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (pixel < start(middle + 1)) high = middle;
        else low = middle + 1;
      }
      return Math.max(0, low);
    },
  };
}
