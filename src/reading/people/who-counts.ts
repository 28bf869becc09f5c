import { genitivePlurals } from '../lexicon/no-people';
import {
  attendances,
  couples,
  engaged,
  enrolled,
  expertsOrParticipants,
  families,
  indirect,
  ofCouples,
  personsAtLarge,
  taught,
} from '../lexicon/people';
import { conjunctions } from '../lexicon/grammar';
import { anyOf, listed, wordsOf } from '../lexicon/word-list';
import { isNoPeopleHead } from '../quantities/no-people';
import type { QuantityRead } from '../quantities/quantity';
import type { Thing } from '../quantities/thing';
import type { Text } from '../text/text';
import { isWord } from '../text/tokens';

/** Which figures of a column of participants count people: whatever is counted there, unless it is a thing that is none. */

const isIndirect = wordsOf(indirect);
const isAttendance = wordsOf(attendances);
const isFamily = wordsOf(families);
const isOfProfession = wordsOf(expertsOrParticipants);
const mayBeParticipant = (head: string): boolean => head.split('-').some(isOfProfession);
const isAtLarge = wordsOf(personsAtLarge);
const isCouple = wordsOf(couples);
const isOfCouples = wordsOf(ofCouples);
const TAUGHT = new RegExp(taught.join('|'), 'iu');
const ENGAGED = new RegExp(anyOf(listed(engaged.stems)), 'iu');
const ENROLLED_BEFORE = new RegExp(`(?:${anyOf(listed(enrolled.before))})\\p{L}*\\s*[–—:-]?\\s*$`, 'iu');
const ENROLLED_BEHIND = new RegExp(`^\\s*(?:${anyOf(listed(enrolled.behind))})`, 'iu');
const PLURAL = new RegExp(`(?:(?<!тоб|сыныб)[ыи]|ов|ев|ей|ий|лар|лер|дар|дер|тар|тер|саны)$`, 'u');
const isGenitivePlural = wordsOf({ words: genitivePlurals });

/**
 * Where a text stands. In the column of `participants` whatever is counted is people unless it is a known thing that is
 * none; in `prose` only what is called people is, and what breaks people down.
 */
export type Place = 'participants' | 'prose';

/** The figures that count people, in the order written. */
export function peopleAmong(
  text: Text,
  reads: readonly QuantityRead[],
  place: Place,
): readonly QuantityRead[] {
  if (place === 'prose') return reads.filter(mayCountInProse);
  const figures = reads.filter(({ partOf }) => partOf?.how !== 'again').map(personsOfCouples);
  const certain = figures.filter((read) => countsPeople(read));
  const sure = withProfessionsAmong(text, figures, certain);
  const came = sure.filter(({ quantity: { start, end } }) => !isOfEnrolled(text, start, end));
  // "Зарегистрировалось 60, пришло 52 человека": those who came took part.
  if (came.length > 0) return came;
  if (sure.length > 0 || ENGAGED.test(text.text)) return sure;
  // "25 маман", "10 тренеров прошли обучение": where nobody else is counted, specialists are those who took part.
  const learnt = TAUGHT.test(text.text);
  return reads.filter(
    ({ quantity: { thing, unit } }) =>
      unit === 'thing' && thing?.expert === true && (learnt || mayBeParticipant(thing.head)),
  );
}

/** "15 семейных пар" are thirty persons. */
function personsOfCouples(read: QuantityRead): QuantityRead {
  const { thing, value, upper, each } = read.quantity;
  if (thing === null || each || !isCouple(thing.head) || !thing.modifier.some(isOfCouples)) return read;
  const persons: Thing = { ...thing, head: 'человек', people: true };
  const doubled = { value: value * 2, upper: upper === null ? null : upper * 2, thing: persons };
  return { ...read, quantity: { ...read.quantity, ...doubled } };
}

/** Fewer than these are rather those who work for the project: "28 ребят и 2 психолога". */
const MANY = 5;
const joins = wordsOf(conjunctions);

/** "30 наставников и 30 подопечных": many of one profession, in one list with people, may have come as they did. */
function withProfessionsAmong(
  { tokens, text }: Text,
  reads: readonly QuantityRead[],
  certain: readonly QuantityRead[],
): readonly QuantityRead[] {
  const learnt = TAUGHT.test(text);
  const isCertain = new Set(certain);
  const listedWith = (one: QuantityRead | undefined, other: QuantityRead | undefined): boolean => {
    if (one === undefined || other === undefined || other.first - one.next !== 1) return false;
    const link = tokens[one.next];
    return isWord(link) && joins(link.lower);
  };
  const professions = reads.filter((read, index) => {
    const { thing, value, each } = read.quantity;
    if (thing?.expert !== true || each || value < MANY) return false;
    if (!learnt && !mayBeParticipant(thing.head)) return false;
    const [before, behind] = [reads[index - 1], reads[index + 1]];
    return (
      (before !== undefined && isCertain.has(before) && listedWith(before, read)) ||
      (behind !== undefined && isCertain.has(behind) && listedWith(read, behind))
    );
  });
  if (professions.length === 0) return certain;
  const among = new Set([...certain, ...professions]);
  return reads.filter((read) => among.has(read));
}

/** Russian says in front of a figure that it counts who put their name down, Kazakh behind it. */
function isOfEnrolled(text: Text, start: number, end: number): boolean {
  const reach = 32;
  const [before, behind] = [
    text.text.slice(Math.max(0, start - reach), start),
    text.text.slice(end, end + reach),
  ];
  return ENROLLED_BEFORE.test(before) || ENROLLED_BEHIND.test(behind);
}

function countsPeople({ quantity, label, named }: QuantityRead): boolean {
  const { unit, thing, value } = quantity;
  if (unit !== 'thing' || !Number.isInteger(value)) return false;
  if (thing === null) return true;
  if (thing.expert || isIndirect(thing.head) || thing.modifier.some(isIndirect)) return false;
  if (thing.people || !isNoPeopleHead(thing.head)) return true;
  // "1-й поток – 36", "Семинар – 20": the one thing in front is where they were; "Встречи – 2" are two meetings.
  return !named && label !== null && !PLURAL.test(label) && !isGenitivePlural(label);
}

/** In prose people are called so; what has no name or another one may break people down ("40 человек: 25 онлайн"). */
function mayCountInProse({ quantity: { unit, thing, value }, partOf }: QuantityRead): boolean {
  if (unit !== 'thing' || !Number.isInteger(value) || thing?.expert === true) return false;
  return thing === null || thing.people || partOf?.whole.quantity.thing?.people === true;
}

/** Whether a figure is of visits, of which one person may make several. */
export const countsAttendance = ({ quantity: { thing } }: QuantityRead): boolean =>
  thing !== null && isAttendance(thing.head);

/** Whether a figure counts households. */
export const countsFamilies = ({ quantity: { thing } }: QuantityRead): boolean =>
  thing !== null && isFamily(thing.head);

/** Whether a figure counts people at large: человек, участники, адам; a bare figure does too. */
export const countsAtLarge = ({ quantity: { thing } }: QuantityRead): boolean =>
  thing === null || isAtLarge(thing.head);
