import { readReport } from '../../../src/report/read-report';
import { standingReceipt } from '../../../src/sheets/summary/receipt';
import { readSnapshot } from '../../../src/workbook-file/read-snapshot';
import type { EmbeddedWorkbook } from '../../../src/embedded-excel';
import { check, filledWorkbook, reopened } from '../../support/embedded';
import { book, form, readWorkbook } from '../../support/final-report';
import { throughLibreOffice } from '../../support/libre-office';

jest.setTimeout(180_000);

function receiptIn(bytes: Uint8Array) {
  const { snapshot } = readSnapshot(form, bytes);
  const read = readReport(form, snapshot);
  if (read.kind !== 'report') throw new Error(read.kind);
  return standingReceipt(form, snapshot, read.report);
}

async function checkedWorkbook(): Promise<EmbeddedWorkbook> {
  const workbook = await filledWorkbook();
  await check();
  return workbook;
}

test('a workbook that was never checked has no receipt', async () => {
  const workbook = await filledWorkbook();
  expect(receiptIn(await workbook.save())).toBeNull();
});

test('the next check finds the receipt of the one before, and that it matches', async () => {
  await reopened(await checkedWorkbook());
  const { receipt } = await check();
  expect(receipt).toMatchObject({ matches: true, rules: book.version });
});

test('a changed figure breaks it', async () => {
  await checkedWorkbook();
  const { names } = await readWorkbook();
  const men = names.get('Report_gender_men');
  if (men === undefined || men === null) throw new Error('The cell has a name.');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(men.sheet).getCell(men.top, men.left).values = [[168]];
    await context.sync();
  });
  expect((await check()).receipt).toMatchObject({ matches: false });
  expect((await check()).receipt).toMatchObject({ matches: true });
});

test('saving through LibreOffice does not', async () => {
  const { checked } = throughLibreOffice({ checked: await (await checkedWorkbook()).save() });
  if (checked === undefined) throw new Error('LibreOffice saved nothing.');
  expect(receiptIn(checked)).toMatchObject({ matches: true });
});
