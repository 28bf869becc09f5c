/**
 * Rounded to the hundredth as Excel's ROUND does: halves away from zero, and of the 15 digits that a person
 * sees: `hundredths(1.005)` is 1.01.
 */
export function hundredths(value: number): number {
  const rounded = Math.round(Number((Math.abs(value) * 100).toPrecision(15))) / 100;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
