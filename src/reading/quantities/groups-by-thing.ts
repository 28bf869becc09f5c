import { ANY_PERSON, conceptsOf, sameThing, type Thing } from './thing';

/** Stands for the head of any people, whatever they are called. */
const PEOPLE = '*';
const ANY_MODIFIER = '*';

/** A group, what it counts, and which of the groups it is. */
interface Entry<Group> {
  readonly thing: Thing;
  readonly group: Group;
  readonly number: number;
}

/**
 * Groups by what they count, in the order in which they were begun. The first one whose thing can be another is found
 * among those that share its head and a word of what narrows it, not among all.
 */
export class GroupsByThing<Group> {
  readonly #under = new Map<string, Entry<Group>[]>();
  #begun = 0;

  /** Begins a group of a thing. */
  begin(thing: Thing, group: Group): void {
    const { head, modifiers } = conceptsOf(thing);
    const entry: Entry<Group> = { thing, group, number: this.#begun };
    this.#begun += 1;
    for (const each of thing.people ? [head, PEOPLE] : [head]) {
      for (const word of [ANY_MODIFIER, ...(modifiers.size === 0 ? [''] : modifiers)]) {
        const key = `${each}|${word}`;
        const others = this.#under.get(key);
        if (others === undefined) this.#under.set(key, [entry]);
        else others.push(entry);
      }
    }
  }

  /** The first group whose thing is the same as this one or a narrower or wider name of it. */
  find(thing: Thing): Group | undefined {
    const { head, modifiers } = conceptsOf(thing);
    const wider = head === ANY_PERSON ? PEOPLE : ANY_PERSON;
    let first: Entry<Group> | undefined;
    for (const each of thing.people ? [head, wider] : [head]) {
      for (const word of modifiers.size === 0 ? [ANY_MODIFIER] : ['', ...modifiers]) {
        const found = this.#under.get(`${each}|${word}`)?.find((other) => sameThing(other.thing, thing));
        if (found !== undefined && found.number < (first?.number ?? Infinity)) first = found;
      }
    }
    return first?.group;
  }
}
