import fc from 'fast-check';
import type { Table } from '../../src/form/types';
import { type JsonCell, type ReportJson } from '../../src/report/report-json';
import type { Report } from '../../src/report/report';
import { inputColumns } from '../../src/form/form';
import { form, reportFromJson } from './final-report';

/** Texts that a spreadsheet likes to take for something else. */
export const oddTexts = [
  "'апостроф",
  "''",
  '=1+1',
  '=HYPERLINK("http://example.org","x")',
  '+7 700 000 00 00',
  '-5',
  '- тире в начале',
  '@SUM(A1)',
  '1 755 600',
  '1\u00a0755\u202f600,50',
  'TRUE',
  'ИСТИНА',
  '18.07.2023',
  '2023-07-18',
  '1/2',
  '10%',
  '5E3',
  '007',
  '#REF!',
  '  пробелы по краям  ',
  'строка\nвторая\n\nчетвертая',
  'табуляция\tвнутри',
  'кавычки "двойные" и «елочки» & <теги>',
  '👩‍👧 семья 🇰🇿',
  'Әділет қоғамы',
  '_x0041_',
  'а'.repeat(5000),
] as const;

const anyText = fc.oneof(
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);

const anyNumber = fc.oneof(
  fc.integer({ min: -1_000, max: 100_000_000 }),
  fc.constantFrom(0, -1, 0.5, -403.25, 1_755_600.55, 1e15, 0.1),
);

/** Anything that the JSON contract lets stand in a cell. */
export const anyCell: fc.Arbitrary<JsonCell> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: anyNumber },
);

function anyRow(table: Table) {
  return fc.record(Object.fromEntries(inputColumns(table).map(({ id }) => [id, anyCell])), {
    requiredKeys: [],
  });
}

function anyTable(table: Table): fc.Arbitrary<unknown> {
  switch (table.kind) {
    case 'fields':
    case 'singleRow':
      return anyRow(table);
    case 'fixedRows':
      return fc.record(Object.fromEntries(table.rows.map(({ id }) => [id, anyRow(table)])), {
        requiredKeys: [],
      });
    case 'rows':
      return fc.array(anyRow(table), { maxLength: 12 });
  }
}

/** Reports of every content that the JSON contract allows, more often odd than sensible. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record(Object.fromEntries(form.tables.map((table) => [table.id, anyTable(table)])))
  .map((tables) => reportFromJson({ form: form.id, edition: form.edition, ...tables } as ReportJson));
