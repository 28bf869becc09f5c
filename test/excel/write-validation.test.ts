import { createSheets } from '../../src/commands';
import { contextIn, newWorkbook } from '../support/embedded';
import { rangeAt } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** What Excel does with an entry that does not fit, by the cell. */
async function alertAt(place: string): Promise<string> {
  return Excel.run(async (context) => {
    const { dataValidation } = rangeAt(context.workbook, place);
    dataValidation.load('errorAlert');
    await context.sync();
    return dataValidation.errorAlert.style;
  });
}

describe('An entry that does not fit its cell', () => {
  beforeAll(async () => {
    await newWorkbook();
    await createSheets.run(await contextIn('ru'), { language: 'ru' });
  });

  it.each([
    ['Report_general_periodStart', 'Warning'],
    ['Report_general_grantAmount', 'Stop'],
    ['Report_age_total', 'Stop'],
  ])('in %s: %s', async (place, style) => {
    expect(await alertAt(place)).toBe(style);
  });
});
