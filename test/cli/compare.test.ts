import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { report, sampleFile, scratchFolder } from './run-report';

jest.setTimeout(120_000);

const folder = scratchFolder();
afterAll(folder.remove);

const sampleDocument = join(__dirname, '../../samples/village-self-government-2023.docx');
const workbook = folder.path('отчет.xlsx');
const later = folder.path('отчет 2.json');

beforeAll(async () => {
  expect((await report('fill', sampleFile, workbook)).code).toBe(0);
  const data = JSON.parse(readFileSync(sampleFile, 'utf8')) as { gender: { men: number; women: number } };
  // A man became a woman: the sum stays, and no rule has anything new to say.
  data.gender.men = 166;
  data.gender.women = 250;
  writeFileSync(later, JSON.stringify(data));
});

test.each([
  ['a workbook', workbook],
  ['a report in JSON', sampleFile],
  ['a Word form', sampleDocument],
])('%s compared with itself says nothing and exits with 0', async (_, file) => {
  expect(await report('compare', file, file)).toEqual({ code: 0, out: '', err: '' });
});

test('a workbook filled from a report in JSON is that report', async () => {
  expect(await report('compare', workbook, sampleFile)).toEqual({ code: 0, out: '', err: '' });
});

test('what changed is said table by table, and the exit code is 1', async () => {
  const { code, out, err } = await report('compare', workbook, later);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(out.split('\n').slice(3)).toEqual([
    '2 изменения',
    'Гендер',
    '   • Мужчин: 167 → 166',
    '   • Женщин: 249 → 250',
    '',
  ]);
});

test('the changes are said in JSON with their places in both files', async () => {
  const { code, out } = await report('compare', later, workbook, '--json');
  expect(code).toBe(1);
  const said = JSON.parse(out) as {
    same: boolean;
    changes: unknown[];
    findings: object;
    notCompared: unknown[];
  };
  expect(said.same).toBe(false);
  expect(said.changes).toEqual([
    {
      kind: 'cell',
      table: 'gender',
      column: 'men',
      oldCell: null,
      cell: 'Гендер!C6',
      old: 166,
      new: 167,
      fell: false,
    },
    {
      kind: 'cell',
      table: 'gender',
      column: 'women',
      oldCell: null,
      cell: 'Гендер!D6',
      old: 250,
      new: 249,
      fell: false,
    },
  ]);
  expect(said.findings).toEqual({ came: [], gone: [], explained: [], reopened: [] });
  expect(said.notCompared).toEqual([]);
});

test('a column that a Word form has no place for is named, not taken for emptied', async () => {
  const { code, out } = await report('compare', workbook, sampleDocument, '--json');
  expect(code).toBe(1);
  expect((JSON.parse(out) as { notCompared: unknown[] }).notCompared).toEqual([
    { table: 'effects', column: 'justification' },
  ]);
});

test('a file that is not there is told in one line, with exit code 2', async () => {
  const { code, out, err } = await report('compare', sampleFile, folder.path('нет.xlsx'));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.trim().split('\n')).toHaveLength(1);
});
