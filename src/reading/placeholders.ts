import { noDeviation, placeholders, tellsOfDeviation } from './lexicon/placeholders';
import { Text } from './text/text';

const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'u');
const PLACEHOLDER = whole([...placeholders, ...noDeviation]);
const NO_DEVIATION = whole(noDeviation);
const DENIAL = new RegExp(`(?<!\\p{L})(?:${noDeviation.join('|')})(?!\\p{L})`, 'u');
const TELLS = new RegExp(`\\d|${tellsOfDeviation.join('|')}`, 'u');

/** A text as the patterns see it: lower case, single spaces, without the marks around it. */
function bare(source: string): string {
  const text = Text.of(source).text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  return text.replace(/^[\s.,;:«»"“”()–—-]+(?=[\p{L}\d])|(?<=[\p{L}\d])[\s.,;:!«»"“”()–—-]+$/gu, '');
}

/**
 * Whether a text only keeps its cell from being empty: `-`, `.`, `0`, `+`, нет, жоқ, н/д, не имеется, без отклонений,
 * см. выше, one letter over and over. An empty text is none. Whether "нет" is an answer in its place is for a rule to
 * say; `saysNoDeviation` tells "отклонений нет" from the others.
 */
export function isPlaceholder(text: string): boolean {
  return text.trim() !== '' && PLACEHOLDER.test(bare(text));
}

/** Whether a text says that nothing deviates: "без отклонений", "отклонений нет", "ауытқулар жоқ". */
export function saysNoDeviation(text: string): boolean {
  return NO_DEVIATION.test(bare(text));
}

/**
 * Whether a text only denies that anything deviates, also in a sentence: "Отклонений нет, все проведено в срок". One
 * that goes on to figures, reasons or exceptions tells of a deviation and denies none.
 */
export function deniesDeviation(text: string): boolean {
  const said = bare(text);
  return DENIAL.test(said) && !TELLS.test(said);
}
