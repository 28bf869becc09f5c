import { checkReport } from '../../src/findings/check';
import { registered, type RegisteredReport } from '../../src/register/entry';
import { keptEntries, keptKey, registerIn } from '../../src/register/kept';
import { planRegister } from '../../src/register/plan-register';
import type { RegisteredFile, UnreadFile } from '../../src/register/register';
import { emptyValue, textValue, type CellValue } from '../../src/report/cell';
import type { SheetGrid } from '../../src/report/snapshot';
import type { SheetPlan } from '../../src/sheets/plan';
import { loadWordsOfFiles } from '../../src/messages/load';
import { checkedAt, sampleText } from '../support/embedded';
import { book, kit, parseReportJson } from '../support/final-report';

interface Sample {
  general: Record<string, string | number>;
}

async function registeredWith(change: (data: Sample) => void): Promise<RegisteredReport> {
  const data = JSON.parse(sampleText) as Sample;
  change(data);
  const { report, problem } = parseReportJson(JSON.stringify(data));
  if (problem !== null) throw new Error(problem.kind);
  return registered(kit, checkReport(book, report, checkedAt), 0, await loadWordsOfFiles('ru', kit));
}

async function planned(files: readonly RegisteredFile[], unread: readonly UnreadFile[] = []) {
  return planRegister({ kit, files, unread, madeAt: checkedAt }, await loadWordsOfFiles('ru', kit));
}

/** What stands in the cells of a planned row, formulas as they are written. */
function rowOf({ cells }: SheetPlan, row: number) {
  return cells
    .filter((cell) => cell.row === row && cell.value !== null)
    .toSorted((one, other) => one.column - other.column)
    .map(({ value }) =>
      value === null || typeof value === 'number' ? value : 'formula' in value ? value.formula : value.text,
    );
}

let sample: RegisteredReport;
let second: RegisteredReport;
beforeAll(async () => {
  sample = await registeredWith(() => undefined);
  second = await registeredWith(({ general }) => {
    general['organization'] = 'ОФ «Пример»';
  });
});

test('a report is registered with its head, its money, its people and what the check says', () => {
  expect(sample.head.slice(1)).toEqual([
    'Развитие местного самоуправления в двух селах',
    '2023-04-01',
    '2023-11-30',
    5_420_000,
  ]);
  // 1 755 600 for pay, 199 839 for taxes, 1 955 439 for purchases.
  expect(sample.spent).toBe(3_910_878);
  expect(sample.people).toEqual([
    [416, 167, 249],
    [416, null, 15, 80, 30, null, 150, 17, 24, 12, 88],
    [416, null, null, 3, 6, 245, 150, 12],
  ]);
  expect(sample.verdict).toBe('not-ready');
  expect(sample.blocks.slice(0, 3).every((said) => /^[✗!] /.test(said))).toBe(true);
});

test('the list has a row for each report and totals that follow the filter', async () => {
  const [main] = await planned([
    { path: 'а.xlsx', report: sample },
    { path: 'б/в.docx', report: second },
  ]);
  if (main === undefined) throw new Error('A register has a list.');
  expect(rowOf(main.plan, 4)).toEqual([
    'Итого',
    '=SUBTOTAL(103,C7:C8)',
    '=SUBTOTAL(109,H7:H8)',
    '=SUBTOTAL(109,I7:I8)',
    '=IFERROR(I5/H5,"")',
    '=SUBTOTAL(109,K7:K8)',
    '=SUBTOTAL(109,M7:M8)',
    '=SUBTOTAL(109,N7:N8)',
    '=SUBTOTAL(109,O7:O8)',
  ]);
  // 45017 is 1 April 2023, 45260 the last day of November.
  expect(rowOf(main.plan, 6).slice(0, 11)).toEqual([
    1,
    'а.xlsx',
    sample.head[0],
    sample.head[1],
    45017,
    45260,
    5_420_000,
    3_910_878,
    '=IFERROR(I7/H7,"")',
    416,
    '✗ Не готов',
  ]);
  expect(main.links.map(({ row, path }) => [row, path])).toEqual([
    [6, 'а.xlsx'],
    [7, 'б/в.docx'],
  ]);
});

test('reports of one project stand side by side, and what differs is marked', async () => {
  const later: RegisteredReport = { ...sample, spent: 4_000_000 };
  const sheets = await planned([
    { path: 'первый.xlsx', report: sample },
    { path: 'второй.docx', report: later },
    { path: 'другой.xlsx', report: second },
  ]);
  const repeated = sheets.find(({ plan }) => plan.name === 'Один проект');
  if (repeated === undefined) throw new Error('Two reports are of one project.');
  expect(rowOf(repeated.plan, 5)).toEqual(['Файл', 'второй.docx', 'первый.xlsx']);
  const marked = repeated.plan.cells
    .filter(
      ({ value }) =>
        value !== null && typeof value === 'object' && 'text' in value && value.text === '! различается',
    )
    .map(({ row }) => rowOf(repeated.plan, row)[0]);
  expect(marked).toEqual(['Израсходовано, тенге']);
});

test('what could not be read has a sheet of its own with the reason, and there is none where all could', async () => {
  const files = [{ path: 'а.xlsx', report: sample }];
  const names = (sheets: Awaited<ReturnType<typeof planned>>) => sheets.map(({ plan }) => plan.name);
  expect(names(await planned(files))).toEqual(['Реестр', 'Итоги', 'Гендер', 'Соцстатус', 'Возраст']);
  const sheets = await planned(files, [{ path: 'б.xlsx', problem: 'б.xlsx: файл поврежден.' }]);
  expect(names(sheets).at(-1)).toBe('Не прочитано');
  const [unread] = sheets.slice(-1);
  expect(unread && rowOf(unread.plan, 6)).toEqual([1, 'б.xlsx', 'б.xlsx: файл поврежден.']);
});

/** The sheets as they stand in the file: what is planned, and the sheet that nobody sees. */
function gridsOf(plans: readonly SheetPlan[], kept: ReturnType<typeof keptEntries>): SheetGrid[] {
  const grid = (name: string, rows: readonly (readonly (CellValue | string)[])[]): SheetGrid => ({
    name,
    top: 0,
    left: 0,
    values: rows.map((row) => row.map((each) => (typeof each === 'string' ? emptyValue : each))),
    formulas: rows.map((row) => row.map((each) => (typeof each === 'string' ? each : null))),
  });
  return [
    ...plans.map(({ name, cells }) => {
      const rows: (CellValue | string)[][] = [];
      for (const { row, column, value } of cells) {
        for (let index = rows.length; index <= row; index++) rows[index] = [];
        const line = rows[row];
        if (line === undefined || value === null) continue;
        for (let index = line.length; index < column; index++) line[index] = emptyValue;
        line[column] =
          typeof value === 'number'
            ? { kind: 'number', value }
            : 'formula' in value
              ? value.formula
              : textValue(value.text);
      }
      return grid(name, rows);
    }),
    grid(
      'register-data',
      kept.map(({ key, json }) => [textValue(key), textValue(json)]),
    ),
  ];
}

test('the next run takes from a register what it kept, and sees whether somebody wrote in it', async () => {
  const key = keptKey('hash.xlsx', '2026.1', 'ru');
  const sheets = await planned([{ path: 'а.xlsx', report: sample }]);
  const grids = gridsOf(
    sheets.map(({ plan }) => plan),
    keptEntries(sheets, [{ key, report: sample }]),
  );
  const found = registerIn(grids);
  expect(found?.isTouched).toBe(false);
  expect(found?.reports.get(key)).toEqual(sample);
  const [main, ...others] = grids;
  if (main === undefined) throw new Error('A register has a list.');
  const noted = {
    ...main,
    values: [...main.values, [textValue('Позвонить')]],
    formulas: [...main.formulas, [null]],
  };
  expect(registerIn([noted, ...others])?.isTouched).toBe(true);
  expect(registerIn(others.slice(0, 2))).toBeNull();
});
