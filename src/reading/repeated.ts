import { repeated } from './lexicon/repeated';

const REPEATED = new RegExp(`(?<!\\p{L})(?:${repeated.join('|')})`, 'iu');

/** Whether a text says that the same people came again: "те же участники", "повторно", "сол қатысушылар". */
export function saysRepeated(text: string): boolean {
  return REPEATED.test(text);
}
