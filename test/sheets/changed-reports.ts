import fc from 'fast-check';
import type { CellValue } from '../../src/report/cell';
import { fieldKey, type FieldPath } from '../../src/report/field-path';
import { allCells, type Report } from '../../src/report/report';
import { evidenceOf } from '../../src/rules/relation';
import type { LiveRelation } from '../../src/rules/live-line';
import { reportWith } from '../fixtures/reports';
import { buildReport, catalogue, contextOf, form, relationsOf } from '../support/final-report';

/** Reports in which some of the cells that the workbook watches hold something else than in a consistent one. */

/** Every relation of the rule book, and whose it is. */
export const relations: readonly { readonly rule: string; readonly relation: LiveRelation }[] =
  catalogue.flatMap((rule) => relationsOf(rule).map((relation) => ({ rule: rule.id, relation })));
/** The fields that the relations rest on. */
export const fields: readonly FieldPath[] = [
  ...new Map(
    relations.flatMap(({ relation }) => evidenceOf(relation)).map((path) => [fieldKey(path), path]),
  ).values(),
];
const growing = form.tables.filter((table) => table.kind === 'rows');
/** How many rows of each growing table are changed. */
export const rowCount = 4;
/** The columns of the tables that grow. */
export const columns = growing.flatMap((table) =>
  table.columns.map(({ id }) => ({ table: table.id, column: id })),
);

/** What cells hold instead, by the keys of their fields. */
export type Changes = Readonly<Record<string, CellValue>>;
const consistent = reportWith();
const startOf = new Map(allCells(consistent).map(({ path, value }) => [fieldKey(path), value]));

/** What a field holds after changes. */
export const valueIn = (changes: Changes, key: string): CellValue =>
  changes[key] ?? startOf.get(key) ?? { kind: 'empty' };

/** The consistent report with changes. */
export function reportOf(changes: Changes): Report {
  const report = buildReport(
    () => rowCount,
    (path) => ({
      value: valueIn(changes, fieldKey(path)),
      place: null,
    }),
  );
  return contextOf(report).report;
}

const figure = (key: string): number => {
  const value = startOf.get(key);
  return value?.kind === 'number' ? value.value : 0;
};

const number = (value: number): CellValue => ({ kind: 'number', value });
const isDate = (key: string): boolean => key === 'general.periodStart' || key === 'general.periodEnd';
const changedValue = (key: string): fc.Arbitrary<CellValue> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<CellValue>({ kind: 'empty' }) },
    { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }).map((by) => number(figure(key) + by)) },
    {
      weight: 3,
      arbitrary: fc
        .constantFrom(0, -1, 0.1, 0.2, 1_755_600.55, 45_000, 45_658.75, 50_000, 3_000_000)
        .map(number),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('120', '1 755 600', '45 чел.', 'много', '01.04.2025')
        .map((text): CellValue => ({ kind: 'text', text })),
    },
    // Excel does not count a truth value between two numbers; the engine does, as its README says.
    ...(isDate(key)
      ? []
      : [{ weight: 1, arbitrary: fc.constant<CellValue>({ kind: 'boolean', value: true }) }]),
  );

const rowKeys = columns.flatMap(({ table, column }) =>
  Array.from({ length: rowCount }, (_, index) => `${table}.${index + 1}.${column}`),
);
/** Changes of up to twelve cells: nothing, other figures, texts, truth values. */
export const someChanges: fc.Arbitrary<Changes> = fc
  .uniqueArray(fc.constantFrom(...fields.map(fieldKey), ...rowKeys), { maxLength: 12 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, changedValue(key)]))));

/** A value as it is typed into a cell. */
export function written(value: CellValue): string | number | boolean {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
      return `'${value.text}`;
    case 'number':
    case 'boolean':
      return value.value;
    case 'error':
      return value.code;
  }
}

/** The cells of a column of a growing table as they stand before blank rows are left out. */
export const cellsOfColumn = (changes: Changes, table: string, column: string): CellValue[] =>
  Array.from({ length: rowCount }, (_, index) => valueIn(changes, `${table}.${index + 1}.${column}`));
