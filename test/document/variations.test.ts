import fc from 'fast-check';
import { headingsOf, pieces, rowsOf, type Piece } from './support/hand-made-form';
import { expectTold } from './support/read-told';
import { docx, p, tbl } from './support/word-xml';

/** What a person's hand or program does to a heading without changing what it says. */
const habits: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/ /gu, '  '),
  (text) => text.replace(/ /gu, '\u00a0'),
  (text) => ` ${text} `,
  (text) => `${text}:`,
  (text) => `«${text}»`,
  (text) => text.replace(/е/gu, 'ё'),
  (text) => text.replace(/о/gu, 'o'),
  (text) => text.replace(/-/gu, '–'),
  (text) => text.replace(/ (?=[^ ]*$)/u, '\n'),
];

/** One letter of a long word left out, doubled or changed. */
const slip = fc
  .tuple(fc.nat(), fc.constantFrom('', 'двойная', 'з'))
  .map(([at, kind]) => (text: string): string => {
    if (text.replace(/[^\p{L}]/gu, '').length < 10) return text;
    const place = 2 + (at % (text.length - 3));
    const letter = text.charAt(place);
    if (!/\p{L}/u.test(letter)) return text;
    return text.slice(0, place) + (kind === 'двойная' ? letter + letter : kind) + text.slice(place + 1);
  });

const habit = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...habits) }, { weight: 1, arbitrary: slip });

/** The tables whose headings are typed anew, with the heading over each. */
const tables = ['partners', 'proposals', 'recommendations'] as const;

const over: Readonly<Record<(typeof tables)[number], Piece>> = {
  partners: 'partnersHeading',
  proposals: 'proposalsHeading',
  recommendations: 'recommendationsHeading',
};

describe('a form is read as the same report', () => {
  it('whatever habits its writer has with headings, and in whatever order of columns', () => {
    const variation = fc.record({
      table: fc.constantFrom(...tables),
      hands: fc.array(habit, { minLength: 7, maxLength: 7 }),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7, maxLength: 7 }),
    });
    fc.assert(
      fc.property(variation, ({ table, hands, order }) => {
        const columns = order.filter((at) => at < headingsOf(table).length);
        const headings = columns.map((at) => (hands[at] ?? String)(headingsOf(table)[at] ?? ''));
        const rows = rowsOf(table).map((row) => columns.map((at) => row[at] ?? ''));
        const changed = { ...pieces, [table]: tbl([headings, ...rows]) };
        expectTold(docx(Object.values(changed).join('')));
      }),
      { numRuns: 30 },
    );
  });

  it('in whatever order its tables stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...tables], { minLength: tables.length }), (order) => {
        const rest = Object.entries(pieces).filter(
          ([id]) => !tables.some((table) => id === table || id === over[table]),
        );
        const moved = order.flatMap((table) => [pieces[over[table]], pieces[table], p('')]);
        expectTold(docx([...rest.map(([, xml]) => xml), ...moved].join('')));
      }),
      { numRuns: 10 },
    );
  });
});
