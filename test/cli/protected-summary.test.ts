import { readFileSync, writeFileSync } from 'node:fs';
import { check, filledWorkbook } from '../support/embedded';
import { edit } from '../support/office';
import { filesUnder, report, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const scratch = scratchFolder();
const file = scratch.path('protected.xlsx');
afterAll(scratch.remove);

/** The checked sample whose summary somebody has protected. */
beforeAll(async () => {
  const workbook = await filledWorkbook();
  await check();
  await edit((book) => {
    book.worksheets.getItem('Сводка').protection.protect();
  });
  writeFileSync(file, await workbook.save());
});

it('is checked, since nothing has to be written', async () => {
  const { code, out, err } = await report('check', file, '--json');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(JSON.parse(out)).toMatchObject({ verdict: 'not-ready', counts: { error: 3, warning: 18 } });
});

it('is not written anew: one line says why and what to do', async () => {
  const before = [readFileSync(file), filesUnder(scratch.path('.'))];
  const { code, out, err } = await report('check', file, '--out', scratch.path('checked.xlsx'));
  expect({ code, out, err }).toEqual({
    code: 2,
    out: '',
    err: `${file}: Лист или книга защищены. Снимите защиту на вкладке «Рецензирование» и повторите. Сама надстройка защиту не снимает. (AccessDenied (Range.clear))\n`,
  });
  expect([readFileSync(file), filesUnder(scratch.path('.'))]).toEqual(before);
});
