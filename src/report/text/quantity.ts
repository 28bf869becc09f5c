/** How a figure bounds what it counts: `more-than` 30 means at least 31 of things that are counted. */
export type Bound = 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about';

/** What a figure counts. */
export interface Thing {
  /** The stem of the head noun: `групп` for "инициативные группы". */
  head: string;
  /** As written: "инициативные группы". */
  words: string;
  /** Participants, residents, women, civil servants: anyone who can be reached by an activity. */
  people: boolean;
  /** Specialists, experts, trainers: people who work for the project; then `people` is false. */
  expert: boolean;
  /** Stems of the attributes: "участников обменной программы" has `['обмен', 'программ']`. */
  modifier: string[];
}

/** A figure in prose, what it counts and where it stands. */
export interface Quantity {
  /** The figure; thousands and millions in words are multiplied out. The lower end of a range. */
  value: number;
  /** The upper end of a range ("20–30 человек", "от 20 до 30"), else null. */
  upper: number | null;
  /** `at-least` for a range. */
  bound: Bound;
  unit: 'thing' | 'percent' | 'money';
  /** Null for a figure that stands alone ("25"). */
  thing: Thing | null;
  /** True for a figure for each of something: "по 2 в каждом селе", "1 раз в неделю". It adds to no total. */
  each: boolean;
  /** True for a part of a figure before it: "40 человек, из них 15 женщин" (the 15). It adds to no total. */
  part: boolean;
  /** True where the text calls the figure a total: "всего 80 человек". */
  total: boolean;
  /** The passage, `cell.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
}

/** Every quantity of a text, in the order written. */
export function readQuantities(_text: string): Quantity[] {
  return [];
}

/** A number of people in a cell of participants. */
export type PeopleCount = Quantity;

/** All counts of people in an activities.participants cell. */
export function readPeople(_text: string): PeopleCount[] {
  return [];
}

/** Whether two things are the same. */
export function sameThing(_a: Thing, _b: Thing): boolean {
  return false;
}
