/** A distance as a number of columns or rows, the last one as a share: 1.5 is the middle of the second. */
export function place(distance: number, size: (index: number) => number): number {
  let rest = distance;
  for (let index = 0; index < 20_000; index++) {
    const own = size(index);
    if (rest < own - 0.01) return index + Math.max(0, rest) / own;
    rest -= own;
  }
  return 0;
}

/** The distance of a place that `place` gave, by other sizes. */
export function distanceTo(at: number, size: (index: number) => number): number {
  const whole = Math.floor(at);
  let distance = 0;
  for (let index = 0; index < whole; index++) distance += size(index);
  return at > whole ? distance + (at - whole) * size(whole) : distance;
}
