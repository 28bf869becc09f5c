import { createSheets } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import type { CheckResult } from '../../src/findings/check';
import { reportToJson } from '../../src/report/report-json';
import { reportWith } from '../fixtures/reports';
import { reportWithManyFindings } from './many-findings';
import {
  check,
  checkedAt,
  contextIn,
  filledWorkbook,
  newWorkbook,
  readReport,
  sampleReport,
} from '../support/embedded';
import { wordsIn, type RuleId } from '../support/final-report';
import { resultsOf, throughLibreOffice, withoutResults } from '../support/libre-office';
import { edit, formulaErrors, rangeAt, sheetNames, valuesAt } from '../support/office';

// The machine that runs the tests may be busy with others, and LibreOffice starts slowly.
jest.setTimeout(600_000);

type Results = ReadonlyMap<string, string | number | boolean>;

async function open(bytes: Uint8Array): Promise<EmbeddedWorkbook> {
  const workbook = await EmbeddedWorkbook.open(bytes);
  installGlobals(workbook);
  return workbook;
}

async function emptyChecked(): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  await createSheets.run(await contextIn(), { language: 'ru' });
  await check();
  return workbook.save();
}

/** The workbook that travels: filled, checked, saved. */
async function checkedWorkbook(
  report = sampleReport(),
  language: 'ru' | 'kk' | 'en' = 'ru',
): Promise<Uint8Array> {
  const workbook = await filledWorkbook(report, language);
  await check(language);
  return workbook.save();
}

/** A consistent report, checked, whose sheets a person then deleted. */
async function withoutSheets(deleted: readonly string[]): Promise<Uint8Array> {
  const workbook = await filledWorkbook(reportWith());
  await check();
  await edit((book) => {
    for (const name of deleted) book.worksheets.getItem(name).delete();
  });
  return workbook.save();
}

/** A figure changed by a person without the add-in: the name of the cell and what is typed there. */
interface Change {
  readonly name: string;
  readonly typed: string | number;
  /** What every cell that bears a mark says afterwards, sheet by sheet. */
  readonly turned: readonly string[];
}

const unchanged = '✓ Отчет не менялся после проверки';
const changedIn = (sheet: string) => `Сводка: ${unchanged} → ! Изменено после проверки: ${sheet}`;
/** The same where rules of errors that held are broken now. */
const brokenIn = (sheet: string, ...rules: readonly RuleId[]) =>
  `${changedIn(sheet).replace('!', '✗')}; не сходится: ${rules.map((rule) => wordsIn('ru').ruleName(rule)).join(', ')}`;
/** The same where a figure has become a text. */
const asTextIn = (sheet: string) => `${changedIn(sheet).replace('!', '✗')}; записано текстом: ${sheet}`;
const asText = '! записано текстом';

/** The line of a rule turns on the front sheet and on the summary, and under the table that it judges alone. */
function lineTurned(rule: RuleId, before: string, after: string, table: string | null = null): string[] {
  const named = (line: string) => line.replace(' ', ` ${wordsIn('ru').ruleName(rule)}: `);
  return [
    `Отчет: ${before} → ${after}`,
    `Сводка: ${before} → ${after}`,
    ...(table === null ? [] : [`${table}: ${named(before)} → ${named(after)}`]),
  ];
}

/** An indicator turns on its own sheet and on the summary. */
const stateTurned = (after: string) => [`Эффекты: ✓ по плану → ${after}`, `Сводка: ✓ по плану → ${after}`];

/** The place for what explains all deviations together. */
const needsReasons = 'Отчет: – не требуется → ✗ нужны обоснования: 1';

const agree = '✓ сходится: 120 и 120';
const allHold = '✓ выполнено';

const changes: readonly Change[] = [
  {
    name: 'Report_gender_men',
    typed: 51,
    turned: [
      ...lineTurned('gender-sum', agree, '✗ расходится на 1: 120 и 121', 'Гендер'),
      brokenIn('Гендер', 'gender-sum'),
    ],
  },
  {
    // The sum, the two totals that are held against it, and the beneficiaries.
    name: 'Report_gender_total',
    typed: 121,
    turned: [
      ...lineTurned('gender-sum', agree, '✗ расходится на 1: 121 и 120', 'Гендер'),
      brokenIn('Гендер', 'gender-sum', 'totals-agree', 'beneficiaries-total'),
      ...lineTurned('totals-agree', allHold, '✗ расходится на 1: 120 и 121'),
      ...lineTurned('beneficiaries-total', agree, '✗ расходится на 1: 121 и 120'),
      // The participants of the activities are a warning's; their sum is the check's, so the summary alone has it.
      `Сводка: ${agree} → ! расходится на 1: 121 и 120`,
    ],
  },
  {
    // 35 people of 46 and over, of whom 15 are of 59 and over.
    name: 'Report_age_age59plus',
    typed: '',
    turned: [
      'Отчет: ✓ заполнено → ! заполнено частично',
      ...lineTurned('age-sum', agree, '✗ расходится на 15: 120 и 105', 'Возраст'),
      ...lineTurned('older-bound', allHold, '✗ превышает на 5: 25 и 20', 'Соцстатус'),
      ...lineTurned(
        'older-equals-band',
        '✓ различаются: 25 и 20',
        '! было проверено, теперь нет данных',
        'Соцстатус',
      ),
      brokenIn('Возраст', 'age-sum', 'older-bound'),
    ],
  },
  {
    // The least that two employees, and one, may get in eight months of 2025.
    name: 'Report_effects_staff_actual',
    typed: 1,
    turned: [
      ...stateTurned('✗ ниже плана'),
      needsReasons,
      ...lineTurned('effect-below-plan', allHold, '✗ не выполнено: 1 из 9'),
      ...lineTurned(
        'average-pay',
        '✓ не меньше: 1 600 000 и 1 360 000',
        '✓ не меньше: 1 600 000 и 680 000',
        'Эффекты',
      ),
      brokenIn('Эффекты', 'effect-below-plan'),
    ],
  },
  {
    // A figure that is a text cannot be added up by a formula, however much it looks like a number.
    name: 'Report_gender_women',
    typed: "'70",
    turned: [...lineTurned('gender-sum', agree, asText, 'Гендер'), asTextIn('Гендер')],
  },
  {
    // What is held against the taxes in fact cannot be judged, whatever holds of the planned ones.
    name: 'Report_effects_taxes_actual',
    typed: "'202 880",
    turned: [
      ...stateTurned(asText),
      ...lineTurned('effect-below-plan', allHold, asText),
      ...lineTurned('effect-above-plan', allHold, asText),
      ...lineTurned('spending-within-grant', allHold, asText, 'Эффекты'),
      ...lineTurned('tax-rate', allHold, asText, 'Эффекты'),
      ...lineTurned('purchases-repeat-payroll', allHold, asText, 'Эффекты'),
      asTextIn('Эффекты'),
    ],
  },
  {
    name: 'Report_general_grantAmount',
    typed: 5_000_000,
    turned: [
      ...lineTurned(
        'spending-within-grant',
        allHold,
        '✗ превышает на 2 880: 5 002 880 и 5 000 000',
        'Эффекты',
      ),
      brokenIn('Титул', 'spending-within-grant'),
    ],
  },
  {
    name: 'Report_effects_partners_actual',
    typed: 3,
    turned: [
      ...stateTurned('! выше плана'),
      needsReasons,
      ...lineTurned('effect-above-plan', allHold, '! не выполнено: 1 из 9'),
      ...lineTurned('partners-count', '✓ сходится: 2 и 2', '✗ расходится на 1: 3 и 2', 'Эффекты'),
      brokenIn('Эффекты', 'partners-count'),
    ],
  },
  {
    // No formula can read the people out of a text: the sum that the check read no longer counts.
    name: 'Мероприятия!F7',
    typed: '130 человек',
    turned: [changedIn('Мероприятия'), `Сводка: ${agree} → ! проверьте заново`],
  },
  {
    // The sum of the people rests on the participants alone.
    name: 'Мероприятия!E7',
    typed: 'Другое место',
    turned: [changedIn('Мероприятия')],
  },
  { name: 'Report_goal_goal', typed: 'Другая цель.', turned: [changedIn('Цель и результат')] },
];

const marked = /^[✓✗!?–] /;
const sheetOf = (address: string) => address.slice(0, address.lastIndexOf('!'));

function turnedMarks(before: Results, after: Results): string[] {
  return (
    [...after]
      .filter(([address, result]) => marked.test(String(result)) && before.get(address) !== result)
      // The verdict itself, on every sheet, has a test of its own.
      .filter(([address]) => before.get(address) !== '✓ Готов к сдаче')
      .map(([address, result]) => `${sheetOf(address)}: ${String(before.get(address))} → ${String(result)}`)
      .sort()
  );
}

const judged: Record<string, { ours: Results; theirs: Results }> = {};
const changed: Record<string, Results> = {};
let consistent: Results = new Map();
let resaved: { bytes: Uint8Array; first: CheckResult };

beforeAll(async () => {
  const files: Record<string, Uint8Array> = {
    'an empty report': await emptyChecked(),
    'the sample': await checkedWorkbook(),
    'the sample in Kazakh': await checkedWorkbook(sampleReport(), 'kk'),
    'a consistent report': await checkedWorkbook(reportWith()),
    'a report with 300 findings': await checkedWorkbook(reportWithManyFindings()),
    'a report that lost sheets': await withoutSheets(['Титул', 'Эффекты', 'Партнеры']),
  };
  const workbook = await open(files['the sample'] ?? new Uint8Array());
  await edit(({ names }) => {
    names.getItem('Report_summary_reasons').getRange().getCell(0, 0).values = [['Пояснение бухгалтера']];
  });
  const first = await check();
  const toResave = await workbook.save();

  const afterChange: Record<string, Uint8Array> = {};
  for (const { name, typed } of changes) {
    const edited = await open(files['a consistent report'] ?? new Uint8Array());
    await edit((book) => {
      rangeAt(book, name).values = [[typed]];
    });
    afterChange[name] = await edited.save();
  }
  const toJudge: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries({ ...files, ...afterChange }))
    toJudge[name] = await withoutResults(bytes);
  const back = throughLibreOffice({ ...toJudge, resaved: toResave });
  for (const [name, bytes] of Object.entries({ ...files, ...afterChange })) {
    judged[name] = { ours: await resultsOf(bytes), theirs: await resultsOf(back[name] ?? new Uint8Array()) };
  }
  for (const { name } of changes) changed[name] = judged[name]?.theirs ?? new Map();
  consistent = judged['a consistent report']?.theirs ?? new Map();
  resaved = { bytes: back['resaved'] ?? new Uint8Array(), first };
});

describe('LibreOffice calculates', () => {
  it.each([
    'an empty report',
    'the sample',
    'the sample in Kazakh',
    'a consistent report',
    'a report with 300 findings',
    'a report that lost sheets',
    ...changes.map(({ name }) => name),
  ])('every formula of %s to what the file carries, and none to an error', (name) => {
    const { ours, theirs } = judged[name] ?? { ours: new Map(), theirs: new Map() };
    expect(ours.size).toBeGreaterThan(150);
    expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(ours));
    expect([...theirs].filter(([, result]) => /^(#|Err:)/.test(String(result)))).toEqual([]);
  });

  it('a consistent report to nothing but fine marks, but for deviations that nobody need explain', () => {
    const marks = [...consistent].filter(
      ([, result]) => marked.test(String(result)) && !String(result).startsWith('✓'),
    );
    expect(marks.map(([address, result]) => `${sheetOf(address)}: ${String(result)}`)).toEqual([
      'Отчет: – не требуется',
      // Its activities promise no lists, photographs or reviews; its recommendations were sent by letters.
      'Отчет: – не упоминается',
      'Отчет: – не упоминается',
      'Отчет: – не упоминается',
      'Отчет: ! обещано, не отмечено',
    ]);
  });
});

describe('a figure changed without the add-in turns exactly the right marks', () => {
  it.each(changes)('$name to $typed', ({ name, turned }) => {
    expect(turnedMarks(consistent, changed[name] ?? new Map())).toEqual([...turned].sort());
  });
});

describe('a workbook that LibreOffice saved', () => {
  beforeEach(async () => {
    await open(resaved.bytes);
  });

  it('is read the same', async () => {
    expect(reportToJson(await readReport())).toEqual(reportToJson(sampleReport()));
  });

  it('is checked the same, its reasons kept, and summarised in its place', async () => {
    const sheets = await sheetNames();
    const again = await check();
    expect(again.findings.map(({ key, waiver }) => [key, waiver])).toEqual(
      resaved.first.findings.map(({ key, waiver }) => [key, waiver]),
    );
    expect(again.counts.waived).toBe(resaved.first.counts.waived);
    expect((await valuesAt('Report_summary_findings')).flat()).toContain('Пояснение бухгалтера');
    expect(await sheetNames()).toEqual(sheets);
    expect(await formulaErrors()).toEqual([]);
    expect(again.checkedAt).toBe(checkedAt);
  });

  it('lacks no sheet', async () => {
    expect((await createSheets.run(await contextIn(), { language: 'ru' })).created).toEqual([]);
  });
});
