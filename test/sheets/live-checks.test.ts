import fc from 'fast-check';
import type { CellValue } from '../../src/report/cell';
import { fieldKey, type FieldPath } from '../../src/report/field-path';
import { allCells, cellAt, type Report } from '../../src/report/report';
import { quotedText, writeFormula } from '../../src/rules/formula';
import { liveFormula } from '../../src/rules/live-formula';
import { evidenceOf, holds, type Relation } from '../../src/rules/relation';
import { reportWith } from '../fixtures/reports';
import { newWorkbook } from '../support/embedded';
import { resultsOf, throughLibreOffice, withoutResults } from '../support/libre-office';
import { edit } from '../support/office';
import {
  buildReport,
  catalogue,
  columnName,
  contextOf,
  fieldName,
  form,
  relationsOf,
} from '../support/final-report';

// The machine that runs the tests may be busy with others, and LibreOffice starts slowly.
jest.setTimeout(120_000);

const relations: readonly { readonly rule: string; readonly relation: Relation }[] = catalogue.flatMap(
  (rule) => relationsOf(rule).map((relation) => ({ rule: rule.id, relation })),
);
const fields: readonly FieldPath[] = [
  ...new Map(
    relations.flatMap(({ relation }) => evidenceOf(relation)).map((path) => [fieldKey(path), path]),
  ).values(),
];
const growing = form.tables.filter((table) => table.kind === 'rows');
/** How many rows of each growing table the formulas can see. */
const rowCount = 4;
const columns = growing.flatMap((table) => table.columns.map(({ id }) => ({ table: table.id, column: id })));

const words = { holds: quotedText('✓'), broken: quotedText('✗'), notApplicable: quotedText('–') };
const marks = { holds: '✓', broken: '✗', 'not-applicable': '–' } as const;

/** The reports: a consistent one in which some cells hold something else. */
type Changes = Readonly<Record<string, CellValue>>;
const consistent = reportWith();
const startOf = new Map(allCells(consistent).map(({ path, value }) => [fieldKey(path), value]));

function reportOf(changes: Changes): Report {
  const report = buildReport(
    () => rowCount,
    (path) => ({
      value: changes[fieldKey(path)] ?? startOf.get(fieldKey(path)) ?? { kind: 'empty' },
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
        .constantFrom('120', '1 755 600', '45 чел.', 'много', '01.04.2025', '-', 'Нет')
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
const someChanges: fc.Arbitrary<Changes> = fc
  .uniqueArray(fc.constantFrom(...fields.map(fieldKey), ...rowKeys), { maxLength: 12 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, changedValue(key)]))));

/** What a formula must say: what the relation says, but that a text is no figure to a formula. */
function expectedMark(relation: Relation, report: Report): string {
  const texts = evidenceOf(relation).some((path) => cellAt(report, path).value.kind === 'text');
  return texts ? '–' : marks[holds(relation, report).kind];
}

function written(value: CellValue): string | number | boolean {
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

/** The changed cells of the growing tables as they stand before blank rows are left out. */
const cellsOfColumn = (changes: Changes, table: string, column: string): CellValue[] =>
  Array.from({ length: rowCount }, (_, index) => {
    const key = `${table}.${index + 1}.${column}`;
    return changes[key] ?? startOf.get(key) ?? { kind: 'empty' };
  });

/**
 * A sheet with every field that the relations speak of, under the names that the formulas use with another
 * beginning, and every live formula.
 */
async function layOut(sheetName: string, beginning: string): Promise<void> {
  const ours = (name: string) => name.replace(/^Report_/, beginning);
  await edit((workbook) => {
    const sheet = workbook.worksheets.add(sheetName);
    fields.forEach((path, row) => {
      workbook.names.add(ours(fieldName(path)), sheet.getCell(row, 1));
    });
    columns.forEach(({ table, column }, index) => {
      workbook.names.add(ours(columnName(table, column)), sheet.getRangeByIndexes(0, 4 + index, rowCount, 1));
    });
    sheet.getRangeByIndexes(0, 2, relations.length, 1).formulas = relations.map(({ relation }) => [
      `=${writeFormula(liveFormula(form, relation, words)).replaceAll('Report_', beginning)}`,
    ]);
  });
}

/** Writes a report into such a sheet; gives what its formulas say. */
async function calculate(sheetName: string, changes: Changes): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.getRangeByIndexes(0, 1, fields.length, 1).values = fields.map((path) => [
      written(changes[fieldKey(path)] ?? startOf.get(fieldKey(path)) ?? { kind: 'empty' }),
    ]);
    const byColumn = columns.map(({ table, column }) => cellsOfColumn(changes, table, column));
    sheet.getRangeByIndexes(0, 4, rowCount, columns.length).values = Array.from(
      { length: rowCount },
      (_, row) => byColumn.map((cells) => written(cells[row] ?? { kind: 'empty' })),
    );
    const formulas = sheet.getRangeByIndexes(0, 2, relations.length, 1).load('values');
    await context.sync();
    return formulas.values.map(([value]) => String(value));
  });
}

const said = (marksSaid: readonly string[]) =>
  relations.map(({ rule }, index) => `${index} ${rule}: ${marksSaid[index] ?? ''}`);
const expected = (changes: Changes) => {
  const report = reportOf(changes);
  return said(relations.map(({ relation }) => expectedMark(relation, report)));
};

describe('the live formula of a relation', () => {
  it('is written for every relation of the rule book', () => {
    expect(relations.length).toBeGreaterThan(20);
  });

  it('says ✓ of all relations of a consistent report', async () => {
    await newWorkbook();
    await layOut('Случай', 'Case_');
    expect(await calculate('Случай', {})).toEqual(relations.map(() => '✓'));
  });

  it('agrees with the relation on any report, as the embedded Excel calculates it', async () => {
    await newWorkbook();
    await layOut('Случай', 'Case_');
    await fc.assert(
      fc.asyncProperty(someChanges, async (changes) => {
        expect(said(await calculate('Случай', changes))).toEqual(expected(changes));
      }),
      { numRuns: 120 },
    );
  });

  it('agrees with the relation on twenty reports, as LibreOffice calculates it', async () => {
    // LibreOffice counts a truth value as a number, where Excel does not.
    const sensible = someChanges.filter((changes) =>
      Object.values(changes).every(({ kind }) => kind !== 'boolean'),
    );
    const cases = fc.sample(sensible, { numRuns: 20, seed: 406 });
    const workbook = await newWorkbook();
    for (const [index, changes] of cases.entries()) {
      await layOut(`Случай ${index}`, `Case${index}_`);
      await calculate(`Случай ${index}`, changes);
    }
    const back = throughLibreOffice({ cases: await withoutResults(await workbook.save()) });
    const results = await resultsOf(back['cases'] ?? new Uint8Array());
    const seen = new Set<string>();
    for (const [index, changes] of cases.entries()) {
      const marksSaid = relations.map((_, row) => String(results.get(`Случай ${index}!C${row + 1}`)));
      marksSaid.forEach((mark) => seen.add(mark));
      expect([index, said(marksSaid)]).toEqual([index, expected(changes)]);
    }
    expect([...seen].sort()).toEqual(['–', '✓', '✗'].sort());
  });
});
