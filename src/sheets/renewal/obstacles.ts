import { tableOf, type Form } from '../../form/form';
import { addressOf, localAddress } from '../../report/address';
import { textOf, type CellValue } from '../../report/cell';
import { excelTableName } from '../../report/defined-names';
import { cellsOf, rowsOf, type Report } from '../../report/report';
import type { SheetGrid } from '../../report/snapshot';
import { comparableFormula } from '../comparable-formula';
import { markStyles } from '../styles';
import type { SheetPlan } from '../plan';

/** What stands on a sheet besides values and formulas. */
export interface Furniture {
  readonly sheet: string;
  readonly charts: number;
  readonly shapes: number;
  readonly pivotTables: number;
  /** Threads of comments and notes, as far as this Excel tells of them. */
  readonly comments: number;
  readonly notes: number;
  readonly excelTables: readonly string[];
  /** The sheet's own names. */
  readonly names: readonly string[];
  /** The formulas of conditional formats; null for one that has none. */
  readonly formats: readonly (string | null)[];
}

/** A formula somewhere in the workbook: in a cell, or behind a name. */
export interface FoundFormula {
  readonly formula: string;
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  readonly name: string | null;
}

/** What a workbook holds on some of its sheets and what of the others may speak of them. */
export interface Around {
  readonly grids: readonly SheetGrid[];
  readonly furniture: readonly Furniture[];
  readonly formulas: readonly FoundFormula[];
  /** The sheets on which so much or so far away stands that it was not read. */
  readonly unread: readonly string[];
  /** All Excel tables and all names of the workbook. */
  readonly tableNames: readonly string[];
  readonly definedNames: readonly string[];
  /** Whether something may be there of which this Excel does not tell: notes, or what a chart elsewhere draws. */
  readonly isUntold: boolean;
}

/** What of a person's own would be lost with a sheet that is replaced. */
export const obstacleKinds = [
  /** A text or a figure beside the tables. */
  'cell',
  /** A formula beside the tables. */
  'formula',
  /** A formula in a cell to fill: its value would stay, the formula not. */
  'input-formula',
  /** An error such as #REF! in a cell to fill. */
  'error',
  'chart',
  'shape',
  'pivot-table',
  'comment',
  'note',
  'excel-table',
  'name',
  'format',
  /** A formula on another sheet that speaks of the sheet. */
  'reference',
  /** So much stands there that it was not read. */
  'far',
] as const;
export type ObstacleKind = (typeof obstacleKinds)[number];

/** Something of the person's that keeps a sheet from being replaced. */
export interface Obstacle {
  readonly kind: ObstacleKind;
  readonly sheet: string;
  /** The cell, `H3`; null for what stands over cells. */
  readonly cell: string | null;
  /** What it says or how it is called; empty where that says nothing. */
  readonly said: string;
}

/** What the add-in knows of its own sheets: of those that are to be replaced, and of the report in them. */
export interface KnownSheets {
  readonly form: Form;
  readonly report: Report;
  /** The sheets' tables. */
  readonly tables: readonly string[];
  /** Today's sheets in every language. */
  readonly plans: readonly SheetPlan[];
  /** What earlier ones said. */
  readonly earlierTexts: readonly string[];
  /** Names of the add-in's, of today and of earlier. */
  readonly names: ReadonlySet<string>;
  /** Whether a renewal broke off: then the same figures stand twice. */
  readonly isTwice: boolean;
}

const normal = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ');

/** Finds what would be lost with the sheets: the first of each kind on a sheet, with its place. */
export function obstaclesIn(around: Around, known: KnownSheets): Obstacle[] {
  const sources = around.furniture.map(({ sheet }) => sheet);
  const all = [
    ...around.unread
      .filter((sheet) => sources.includes(sheet))
      .map((sheet): Obstacle => ({ kind: 'far', sheet, cell: null, said: '' })),
    ...around.grids.flatMap(cellObstacles(known)),
    ...around.furniture.flatMap((each) => furnitureObstacles(each, known)),
    ...around.formulas.flatMap((each) => referenceObstacles(each, sources, known)),
  ];
  return all.filter(
    ({ kind, sheet }, index) =>
      all.findIndex((other) => other.kind === kind && other.sheet === sheet) === index,
  );
}

function cellObstacles({ form, report, tables, plans, earlierTexts, isTwice }: KnownSheets) {
  const cells = tables.flatMap((table) => rowsOf(report, table).flatMap(cellsOf));
  const inputs = new Set(cells.flatMap(({ place }) => (place === null ? [] : [addressOf(place)])));
  const figures = new Set(isTwice ? cells.map(({ value }) => JSON.stringify(value)) : []);
  const texts = new Set([...earlierTexts, ...labelsOf(form, tables)].map(normal));
  const numbers = new Set<number>();
  const formulas = new Set<string>();
  for (const { value } of plans.flatMap((plan) => plan.cells)) {
    if (typeof value === 'number') numbers.add(value);
    else if (value !== null && 'text' in value) texts.add(normal(value.text));
    else if (value !== null) formulas.add(comparableFormula(value.formula));
  }
  const isOurFormula = (formula: string): boolean =>
    formulas.has(comparableFormula(formula)) || isEarlierFormula(form, formula);
  const isOurValue = (value: CellValue): boolean =>
    (value.kind === 'text' && texts.has(normal(value.text))) ||
    (value.kind === 'number' && numbers.has(value.value)) ||
    figures.has(JSON.stringify(value));
  return ({ name: sheet, top, left, values, formulas: written }: SheetGrid): Obstacle[] =>
    values.flatMap((line, y) =>
      line.flatMap((value, x): Obstacle[] => {
        const [row, column] = [top + y, left + x];
        const formula = written[y]?.[x] ?? null;
        const found = (kind: ObstacleKind, said: string): Obstacle[] => [
          { kind, sheet, cell: localAddress(row, column), said },
        ];
        if (inputs.has(addressOf({ sheet, row, column }))) {
          if (formula !== null) return isOurFormula(formula) ? [] : found('input-formula', formula);
          return value.kind === 'error' ? found('error', value.code) : [];
        }
        if (formula !== null) return isOurFormula(formula) ? [] : found('formula', formula);
        return value.kind === 'empty' || isOurValue(value) ? [] : found('cell', textOf({ value }));
      }),
    );
}

/** What stands in the form for rows and columns, in every language. */
const labelsOf = (form: Form, tables: readonly string[]): string[] =>
  tables.flatMap((id) => {
    const { columns, title } = tableOf(form, id);
    return [...columns.map(({ label }) => label), title].flatMap((label) => Object.values(label));
  });

/**
 * Whether an earlier version may have written a formula: a link to the front sheet, or a line with marks of ours that speaks of
 * names of ours alone.
 */
function isEarlierFormula({ names: { prefix } }: Form, formula: string): boolean {
  const link = new RegExp(`^=HYPERLINK\\("#${prefix}contents","← [^"]*"\\)$`, 'u');
  if (link.test(formula)) return true;
  const isMarked = markStyles.some(({ mark }) => formula.includes(`"${mark} `));
  return isMarked && formula.includes(prefix) && !/!|\[/u.test(formula.replaceAll(/"(?:[^"]|"")*"/gu, ''));
}

/** Lines that marks and groups of ours are painted by. */
const ourFormats = [/^=?LEFT\([^()]+,1\)="[✓✗!?–]"$/u, /^=?AND\(INDEX\(.+ROW\(/u, /^=?COUNTA\([^()]+\)>0$/u];

function furnitureObstacles(
  { sheet, charts, shapes, pivotTables, comments, notes, excelTables, names, formats }: Furniture,
  { form, names: known }: KnownSheets,
): Obstacle[] {
  const ours = form.tables.map(({ id }) => excelTableName(form, id));
  const isOurTable = (name: string) =>
    ours.some((each) => name === each || new RegExp(`^${each}_(new|old)\\d*$`, 'u').test(name));
  const foreignTables = excelTables.filter((name) => !isOurTable(name));
  const foreignFormats = formats.filter(
    (rule) => rule === null || !ourFormats.some((each) => each.test(rule.replaceAll(' ', ''))),
  );
  // A sheet that was copied has copies of our names.
  const foreignNames = names.filter((name) => !known.has(name));
  const told = (kind: ObstacleKind, count: number, said = ''): Obstacle[] =>
    count === 0 ? [] : [{ kind, sheet, cell: null, said }];
  return [
    ...told('chart', charts),
    ...told('shape', shapes),
    ...told('pivot-table', pivotTables),
    ...told('comment', comments),
    ...told('note', notes),
    ...told('excel-table', foreignTables.length, foreignTables[0]),
    ...told('name', foreignNames.length, foreignNames[0]),
    ...told('format', foreignFormats.length, foreignFormats[0] ?? ''),
  ];
}

/** What is spoken of in a formula outside of its texts: a sheet that goes, or one of its Excel tables. */
function referenceObstacles(
  { formula, place, name }: FoundFormula,
  sources: readonly string[],
  { form, tables, names }: KnownSheets,
): Obstacle[] {
  if (name !== null && names.has(name)) return [];
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/gu, '').toLowerCase();
  const speaksOf = (sheet: string) => {
    const lower = sheet.toLowerCase();
    return (
      bare.includes(`'${lower.replaceAll("'", "''")}'!`) ||
      new RegExp(`(?:^|[^\\p{L}\\p{N}_.'])${escaped(lower)}!`, 'u').test(bare)
    );
  };
  const sheet =
    sources.find(speaksOf) ??
    tables
      .map((table) => excelTableName(form, table).toLowerCase())
      .find((table) =>
        new RegExp(`(?:^|[^\\p{L}\\p{N}_.])${escaped(table)}(?![\\p{L}\\p{N}_.])`, 'u').test(bare),
      );
  if (sheet === undefined) return [];
  if (place === null) return [{ kind: 'name', sheet, cell: null, said: name ?? '' }];
  return [
    { kind: 'reference', sheet: place.sheet, cell: localAddress(place.row, place.column), said: formula },
  ];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
