import { addUp } from './add-up';
import { readQuantities } from './read-quantities';
import type { Quantity } from './quantity-type';
import { NOT_APPLICABLE } from './words';

/** A number of people, where it stands and how it is bound: a quantity whose thing is people or not named. */
export type PeopleCount = Quantity;

/**
 * The counts of people in an activities.participants cell, fit for adding up. A bare figure there is people; views
 * and experts are not. Left out are figures for each ("по 20 в каждом"), parts ("из них 15 женщин") and, where the
 * cell gives their total, what adds up to it. Bare figures beside named people break those down ("40 человек: 25
 * онлайн и 15 офлайн") and are left out too.
 *
 * @example readPeople('40 человек – участники обменной программы;\n60 человек - участники …') // 40 and 60
 */
export function readPeople(text: string): PeopleCount[] {
  return peopleAmong(readQuantities(text));
}

/** As `readPeople`, from the quantities of the cell. */
export function peopleAmong(quantities: readonly Quantity[]): PeopleCount[] {
  const counts = quantities.filter(
    ({ unit, thing, each, part }) => unit === 'thing' && !each && !part && (thing === null || thing.people),
  );
  if (counts.length === 0) return quantities.flatMap(peopleInAll);
  const named = counts.filter(({ thing }) => thing !== null);
  const people = named.length > 0 ? counts.filter(({ thing, total }) => thing !== null || total) : counts;
  const persons = withoutFamilies(people);
  const totals = persons.filter(({ total }) => total);
  const others = persons.filter(({ total }) => !total);
  return totals.length > 0 && addUp(others) <= addUp(totals) ? totals : persons;
}

/** "3 тренинга по 20 участников" are sixty, where nothing else in the cell says how many people there were. */
function peopleInAll(quantity: Quantity): PeopleCount[] {
  const { value, bound, unit, thing, eachOf, part } = quantity;
  const counts = unit === 'thing' && thing?.people === true && bound === 'exact' && !part;
  return counts && eachOf !== null ? [{ ...quantity, value: value * eachOf, each: false }] : [];
}

/** Of "30 семей (120 человек)" the persons count; families beside other kinds of people are counted as they stand. */
function withoutFamilies(people: PeopleCount[]): PeopleCount[] {
  if (people.length < 2) return people;
  const persons = people.filter(({ thing }) => thing === null || !FAMILY.test(thing.head));
  const atLarge = persons.some(({ thing }) => thing !== null && ANY_PERSON.test(thing.head));
  return atLarge ? persons : people;
}

const FAMILY = /^(?:сем|отба)/u;
const ANY_PERSON = /^(?:человек|адам)/u;

/** Whether a cell says that a count does not apply: "-", "- , не применимо", "қолданылмайды", "не предусмотрен". */
export function saysNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(text);
}
