import { blocksOf, fixedRowsOf, type Form } from '../form/form';
import { languages, type LocalizedText } from '../form/languages';
import { parseReference, type Area } from '../report/address';
import { excelTableName } from '../report/defined-names';
import type { SheetGrid, Taken } from '../report/snapshot';
import { stateIn } from './states';

/** A defined name as Excel tells it. */
export interface NameItem {
  readonly name: string;
  readonly formula: string;
}

/** An Excel table as Excel tells it; the area is known for those that are called like ours. */
export interface TableItem {
  readonly name: string;
  readonly area: Area | null;
}

/** What of a workbook's names and tables is ours. */
export interface Owned {
  readonly names: ReadonlyMap<string, Area | null>;
  readonly excelTables: ReadonlyMap<string, Area>;
  readonly states: ReadonlyMap<string, string>;
  readonly taken: readonly Taken[];
}

/** What is left of a reference whose cells or sheet were deleted: `=Гендер!#REF!`, `=#REF!$B$6`. */
const lostReference =
  /^=(?:(?:'(?:[^']|'')*'|[^'!#]*)!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?$/;

/** What the names of the engine's own sheets begin with, after the form's prefix. */
const stemsOfOurs = {
  contents: ['contents', 'about', 'live', 'verdict'],
  summary: ['summary', 'unchanged', 'receipt'],
} as const satisfies Record<string, readonly string[]>;

/** What a name of ours belongs to: a table, the front sheet, the summary; `other` for one that says nothing of it. */
function familyOf(form: Form, name: string): string {
  const rest = name.slice(form.names.prefix.length);
  const begins = (stem: string) => rest === stem || rest.startsWith(`${stem}_`);
  const [ours] = Object.entries(stemsOfOurs).find(([, stems]) => stems.some(begins)) ?? [];
  // The longest, since one table's id may begin as another's.
  const [table] = form.tables
    .map(({ id }) => id)
    .filter(begins)
    .toSorted((one, other) => other.length - one.length);
  return ours ?? table ?? 'other';
}

/** Whether an area begins within another: the names of a table's columns reach further down than its rows. */
const beginsIn = (outer: Area, inner: Area): boolean =>
  outer.sheet === inner.sheet &&
  outer.top <= inner.top &&
  outer.bottom >= inner.top &&
  outer.left <= inner.left &&
  outer.right >= inner.right;

const inAllLanguages = (texts: readonly LocalizedText[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => languages.map((language) => text[language])));

/** The texts by which a sheet is known to be ours, in every language. */
interface KnownTexts {
  /** One is enough. */
  readonly titles: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
}

/** The texts of each family of a form; the summary is known by none. */
function knownTexts(form: Form): ReadonlyMap<string, KnownTexts> {
  return new Map([
    ['contents', { titles: inAllLanguages([form.title]), labels: new Set<string>() }],
    ...form.tables.map((table): [string, KnownTexts] => {
      const blocks = blocksOf(form, table.id);
      const sheets = form.sheets.filter((sheet) => sheet.blocks.some((block) => blocks.includes(block)));
      return [
        table.id,
        {
          titles: inAllLanguages([table.title, ...sheets.map(({ title }) => title)]),
          labels: inAllLanguages([...table.columns, ...fixedRowsOf(table)].map(({ label }) => label)),
        },
      ];
    }),
  ]);
}

/** Under a question the form's explanation may stand, in lines of its own. */
const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** Whether a sheet's cells say that a table of ours, or the front sheet, stands on it. */
function isSaidBy(grid: SheetGrid | undefined, known: KnownTexts | undefined): boolean {
  const texts = new Set(
    grid?.values.flatMap((row) =>
      row.flatMap((value) => (value.kind === 'text' ? firstLine(value.text).replace(/^\d+\.\s+/, '') : [])),
    ),
  );
  const said = (wanted: ReadonlySet<string> | undefined) =>
    [...(wanted ?? [])].filter((each) => texts.has(each)).length;
  // One heading alone, such as "Total", may stand on any sheet.
  return said(known?.titles) > 0 || said(known?.labels) > 1;
}

/**
 * Tells our names and tables from those of the person that are called alike.
 *
 * Excel compares names without case and keeps the case in which they were made; one in another case than ours is the
 * person's. One in our case is ours when a second sign agrees: names of one table lie within each other as only a command
 * of ours lays them, or the sheet has the table's title or headings. A name whose cells were deleted was ours.
 *
 * @param grids the cells of the sheets on which such names stand; a blank sheet has none.
 */
export function sortOut(
  form: Form,
  names: readonly NameItem[],
  tables: readonly TableItem[],
  grids: readonly SheetGrid[],
): Owned {
  const sheets = new Map(grids.map((grid) => [grid.name, grid]));
  const { prefix, tablePrefix } = form.names;
  const prefixes = [prefix.toLowerCase(), tablePrefix.toLowerCase()];
  const isAlike = (name: string) => prefixes.some((each) => name.toLowerCase().startsWith(each));
  const tableIds = new Set(form.tables.map(({ id }) => id));
  const known = knownTexts(form);
  const alike = names.filter(({ name }) => isAlike(name));
  const exact = alike
    .filter(({ name }) => name.startsWith(prefix))
    .map((item) => ({ ...item, area: parseReference(item.formula), family: familyOf(form, item.name) }));
  const states = new Map<string, string>();
  for (const { name, formula } of exact) {
    const state = stateIn(form, name, formula);
    if (state !== null) states.set(state.key, state.text);
  }
  const standing = exact.flatMap(({ name, area, family }) => (area === null ? [] : [{ name, area, family }]));
  const isNested = (family: string, sheet: string): boolean => {
    const members = standing.filter((each) => each.family === family && each.area.sheet === sheet);
    return members.some((outer) =>
      members.some((inner) => inner !== outer && beginsIn(outer.area, inner.area)),
    );
  };
  const hasTable = (): boolean =>
    standing.some(({ family, area }) => tableIds.has(family) && isNested(family, area.sheet));
  const proven = remembered(
    (family, sheet) =>
      // What a command of ours began, it said before.
      states.has(family) ||
      isNested(family, sheet) ||
      isSaidBy(sheets.get(sheet), known.get(family)) ||
      // The front sheet has one name; of a creation that broke off before there were states it stands on a blank sheet.
      (family === 'contents' && !sheets.has(sheet) && hasTable()),
  );
  const families = [...new Set(standing.map(({ family }) => family))].filter((each) => each !== 'other');
  const isProven = (family: string, sheet: string): boolean =>
    family === 'other' ? families.some((each) => proven(each, sheet)) : proven(family, sheet);
  const isOurs = ({ formula, area, family }: (typeof exact)[number]): boolean => {
    if (area === null) return lostReference.test(formula);
    return isProven(family, area.sheet);
  };
  const ours = new Map(exact.filter(isOurs).map(({ name, area }) => [name, area]));
  const ourTables = new Map(
    tables.flatMap(({ name, area }): [string, Area][] => {
      const id = form.tables.find((each) => excelTableName(form, each.id) === name)?.id;
      return id !== undefined && area !== null && isProven(id, area.sheet) ? [[name, area]] : [];
    }),
  );
  const isState = (name: string, formula: string) => stateIn(form, name, formula) !== null;
  return {
    names: ours,
    excelTables: ourTables,
    states,
    taken: [
      ...alike
        .filter(({ name, formula }) => !ours.has(name) && !isState(name, formula))
        .map(({ name }) => ({ kind: 'name' as const, name })),
      ...tables
        .filter(({ name }) => isAlike(name) && !ourTables.has(name))
        .map(({ name }) => ({ kind: 'table' as const, name })),
    ],
  };
}

/** A question about a family and a sheet, answered once. */
function remembered(
  ask: (family: string, sheet: string) => boolean,
): (family: string, sheet: string) => boolean {
  const answers = new Map<string, boolean>();
  return (family, sheet) => {
    const key = `${family} ${sheet}`;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(family, sheet);
    answers.set(key, answer);
    return answer;
  };
}
