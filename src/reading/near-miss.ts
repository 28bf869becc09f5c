/**
 * Whether an amount is another one written wrong: the same digits in another order, one digit other, or a factor of ten,
 * a hundred or a thousand. An amount rounded or cut off (9,8 million for 9 850 000) is none.
 */
export function isNearMiss(said: number, meant: number): boolean {
  if (said === meant || said <= 0 || meant <= 0 || isRounded(said, meant)) return false;
  if ([10, 100, 1000].some((factor) => said * factor === meant || meant * factor === said)) return true;
  const [one, other] = [digitsOf(said), digitsOf(meant)];
  if (one.length !== other.length || one.length < SHORTEST) return false;
  const differing = one.filter((digit, index) => digit !== other[index]).length;
  return differing === 1 || one.toSorted().join('') === other.toSorted().join('');
}

/**
 * Whether a number is another one written wrong: the same digits in another order, or one digit other. Numbers of less
 * than three digits are alike by chance.
 */
export function isSlip(said: number, meant: number): boolean {
  const [one, other] = [digitsOf(said), digitsOf(meant)];
  if (said === meant || one.length !== other.length || one.length < SHORTEST_NUMBER) return false;
  const differing = one.filter((digit, index) => digit !== other[index]).length;
  return differing === 1 || one.toSorted().join('') === other.toSorted().join('');
}

const SHORTEST_NUMBER = 3;

/** Shorter amounts are too often alike by chance. */
const SHORTEST = 5;

/** The digits of whole tenge. */
const digitsOf = (amount: number): readonly string[] => [...String(Math.round(amount))];

/** Whether an amount is another to fewer digits: rounded up, down or to the nearest. */
export function isRounded(said: number, meant: number): boolean {
  const zeros = /0+$/u.exec(String(Math.round(said)))?.[0].length ?? 0;
  return zeros > 0 && Math.abs(said - meant) < 10 ** zeros;
}
