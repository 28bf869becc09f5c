import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { edit } from '../support/office';
import { report, sampleFile, scratchFolder } from './run-report';

jest.setTimeout(180_000);

const folder = scratchFolder();
afterAll(folder.remove);

const reports = folder.path('отчеты');
const at = (name: string) => join(reports, name);
const register = folder.path('реестр.xlsx');

beforeAll(async () => {
  mkdirSync(join(reports, 'область'), { recursive: true });
  expect((await report('fill', sampleFile, at('а.xlsx'))).code).toBe(0);
  copyFileSync(join(__dirname, '../../samples/village-self-government-2023.docx'), at('область/б.docx'));
  copyFileSync(sampleFile, at('в.json'));
  // A file that was cut off on its way.
  writeFileSync(at('г.xlsx'), readFileSync(at('а.xlsx')).subarray(0, 3000));
});

/** What a register says of its run: reports in it, read, kept and not read. */
const done = (count: number, read: number, kept: number, unread: number) =>
  `${register}: ${count} отчета в реестре; прочитано ${read}, без изменений ${kept}, не прочитано ${unread}.\n`;

test('a damaged file costs one line and the exit code; the register is made of the others', async () => {
  const { code, out, err } = await report('register', reports, '--out', register);
  expect(code).toBe(2);
  expect(err.split('\n')).toHaveLength(2);
  expect(err).toContain('г.xlsx');
  expect(out).toBe(done(3, 3, 0, 1));
});

test('the next run reads what changed, and what could not be read, alone', async () => {
  const data = JSON.parse(readFileSync(sampleFile, 'utf8')) as { gender: { men: number } };
  data.gender.men = 166;
  writeFileSync(at('в.json'), JSON.stringify(data));
  expect(await report('register', reports, '--out', register)).toMatchObject({
    code: 2,
    out: done(3, 1, 2, 1),
  });
  rmSync(at('г.xlsx'));
  expect(await report('register', reports, '--out', register)).toEqual({
    code: 0,
    out: done(3, 0, 3, 0),
    err: '',
  });
});

test('a register in which somebody wrote is written over with --force alone', async () => {
  const workbook = await EmbeddedWorkbook.open(readFileSync(register));
  installGlobals(workbook);
  await edit(({ worksheets }) => {
    worksheets.getItem('Реестр').getRange('B40').values = [['Позвонить в организацию']];
  });
  writeFileSync(register, await workbook.save());
  const noted = readFileSync(register);
  const refused = await report('register', reports, '--out', register);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err.split('\n')).toHaveLength(2);
  expect(refused.err).toContain('--force');
  expect(readFileSync(register)).toEqual(noted);
  expect((await report('register', reports, '--out', register, '--force')).code).toBe(0);
  // What was written by hand is gone, as was said, and the next run needs no force.
  expect((await report('register', reports, '--out', register)).code).toBe(0);
});
