import { dividing, each, tookPlace, totals } from '../lexicon/grammar';
import { events } from '../lexicon/scope';
import { periods } from '../lexicon/units';
import { anyOf, wordsOf } from '../lexicon/word-list';
import type { Text } from '../text/text';
import { isDash, isWord, type Token } from '../text/tokens';
import type { Figure } from './figures';
import type { PhraseRead } from './phrases';
import { ABLATIVE } from './some-of-whole';

/** What says that a figure is for each of something, in either language. */

const isTotal = wordsOf(totals);
export const saysEach = wordsOf(each);
export const isDividing = wordsOf(dividing);
export const isEvent = wordsOf({ stems: events });
const isPeriod = wordsOf(periods);

/** How many tokens around a figure are looked at. */
export const FARTHEST = 6;

/** The token in front of which the words before a figure, in its part of the sentence, begin. */
export function frontOf(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  for (; at >= 0 && first - at <= FARTHEST; at -= 1) {
    const token = tokens[at];
    const goesOn = isWord(token) || token?.kind === 'colon' || token?.kind === 'place' || isDash(token);
    if (!goesOn) break;
  }
  return at + 1;
}

/** Whether the words around a figure say so: "по 2", "1 раз в неделю", "в каждом селе". */
export function isEach(text: Text, figure: Figure, after: PhraseRead | null): boolean {
  const { tokens } = text;
  const { first, next } = figure;
  // "по 3 каналам" is a place of three channels, "по 3 канала" three channels each.
  if (figure.distributive && (after === null || !namesChannels(tokens[next]))) return true;
  for (let at = next; at < next + FARTHEST; at += 1) {
    const token = tokens[at];
    if (!isWord(token)) break;
    if (saysEach(token.lower)) return true;
    const before = at > next ? tokens[at - 1] : undefined;
    if (isWord(before) && before.lower === 'в' && isPeriod(token.lower)) return true;
  }
  // What stands nearer decides: "каждому, всего 80 человек" is no figure for each.
  const front = frontOf(tokens, first);
  for (let at = first - 1; at >= front; at -= 1) {
    const token = tokens[at];
    if (!isWord(token)) continue;
    if (isTotal(token.lower)) return false;
    // "Еженедельные занятия – 24": how often the things were that are counted.
    const ofLabel = isDash(tokens[first - 1]) && /^ежен?.*[ыоа][еяй]$/u.test(token.lower);
    if (saysEach(token.lower) && !ofLabel) return true;
  }
  return false;
}

const TOOK_PLACE = new RegExp(anyOf(tookPlace), 'u');

/**
 * Kazakh says "2 семинардан өткізілді", "20 адамнан", "30-дан" for so many each; "25 адамнан тұратын" is something else.
 */
export function isShare(text: Text, after: PhraseRead | null, next: number): boolean {
  const end = after?.next ?? next;
  const [counted, behind] = [text.tokens[end - 1], text.tokens[end]];
  const written = isWord(counted) ? counted.lower : counted?.kind === 'number' ? counted.ending : '';
  if (!text.isKazakhAt(counted?.start ?? 0) || !ABLATIVE.test(written)) return false;
  const ends = behind === undefined || ['break', 'comma', 'open', 'close'].includes(behind.kind);
  return ends || (isWord(behind) && TOOK_PLACE.test(behind.lower)) || isInGroups(text, after, end);
}

/** "16 адамнан | 2 топ": so many people in each of so many groups. */
function isInGroups({ tokens }: Text, after: PhraseRead | null, at: number): boolean {
  const [number, groups] = [tokens[at], tokens[at + 1]];
  if (after?.thing.people !== true || number?.kind !== 'number' || !isWord(groups)) return false;
  return isDividing(groups.lower) || isEvent(groups.lower);
}

/** A plural in the case of "по каналам" or "в каналах". */
function namesChannels(token: Token | undefined): boolean {
  return isWord(token) && /[ая][мх]$/u.test(token.lower);
}
