import { conformanceOf } from '../../src/conformance/conformance';
import { playAll, type Played } from '../../src/conformance/play';
import { scenarios } from '../../src/conformance/scenarios';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { edit } from '../support/office';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

describe('the scenarios on the embedded Excel', () => {
  let before: string[];
  let after: string[];
  let played: Played[];
  beforeAll(async () => {
    const workbook = EmbeddedWorkbook.create({ sheetName: 'Мой лист' });
    installGlobals(workbook, { locale: 'ru-RU', excelApi: '1.11' });
    await edit(({ worksheets, names }) => {
      const sheet = worksheets.getItem('Мой лист');
      sheet.getRange('A1:B1').formulas = [['Моё', '=1+1']];
      names.add('Моё_имя', sheet.getRange('A1'));
    });
    before = workbook.content();
    played = await playAll(scenarios, {
      isWeb: true,
      has: (api) => Office.context.requirements.isSetSupported('ExcelApi', api),
    });
    after = workbook.content();
  });

  it('are the sixty-two of the list, each once, the most telling first', () => {
    expect(scenarios.map(({ id }) => id)).toEqual(Array.from({ length: 62 }, (_, index) => `S${index + 1}`));
  });

  it('give every documented answer', () => {
    const { problems, failed, unexplained } = conformanceOf(scenarios, played, [], []);
    expect(problems).toEqual([]);
    expect({ failed, unexplained }).toEqual({ failed: 0, unexplained: [] });
  });

  it('leave the workbook as it was: sheets, names, styles, settings', () => {
    expect(after).toEqual(before);
  });

  it('never count an unknown answer, a figure of the computer or a task for the hand as passed', () => {
    const { passed, unknown, measured, byHand, notHere } = conformanceOf(scenarios, played, [], []);
    const kindOf = new Map(scenarios.map(({ id, expected }) => [String(id), expected.kind]));
    expect(passed.map((id) => kindOf.get(id))).toEqual(passed.map(() => 'documented'));
    expect(unknown.length).toBeGreaterThan(0);
    expect(byHand.length).toBeGreaterThan(0);
    expect([...passed, ...unknown, ...measured, ...byHand, ...notHere].sort()).toEqual(
      scenarios.map(({ id }) => String(id)).sort(),
    );
  });
});

describe('what the scenarios say of themselves', () => {
  it.each(
    scenarios
      .filter(({ expected }) => expected.kind === 'documented')
      .map((each) => [each.id, each] as const),
  )('%s names the page that gives its answer', (_, { expected }) => {
    expect(expected.kind === 'documented' && expected.source).toMatch(
      /^https:\/\/(learn\.microsoft\.com|support\.microsoft\.com|github\.com\/OfficeDev)\//,
    );
  });
});
