import type { Answer } from './scenario';

/** Whether two answers say the same; the order of keys says nothing. */
export const sameAnswer = (one: Answer, other: Answer): boolean => textOf(one) === textOf(other);

/** An answer as text, its keys in one order. */
export function textOf(answer: Answer): string {
  if (typeof answer !== 'object' || answer === null) return JSON.stringify(answer);
  if (isList(answer)) return `[${answer.map(textOf).join(',')}]`;
  const parts = Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${parts.map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`).join(',')}}`;
}

const isList = (answer: object): answer is readonly Answer[] => Array.isArray(answer);
