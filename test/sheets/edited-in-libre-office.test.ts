import { recheckReport } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import type { CheckResult } from '../../src/findings/check';
import { rowsOf, type Report } from '../../src/report/report';
import { textOf } from '../../src/report/cell';
import { addressOf as placeOf } from '../../src/report/address';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook, readReport } from '../support/embedded';
import { wordsIn, type RuleId } from '../support/final-report';
import { resultsOf } from '../support/libre-office';
import { editedInLibreOffice, type Deed, type Edited } from '../support/libre-office-editing';
import { addressOf, rangeAt, valueAt } from '../support/office';
import { printedText } from '../support/printed-pages';

// The machine that runs the tests may be busy with others, and LibreOffice starts slowly.
jest.setTimeout(600_000);

const changed = '! Изменено после проверки 23.11.2026 14:05: проверьте заново';
const worse = '✗ Не готов: изменено после проверки 23.11.2026 14:05, есть ошибки';
const broken = (...rules: readonly RuleId[]) => rules.map((rule) => wordsIn('ru').ruleName(rule)).join(', ');

/** What a person does in LibreOffice to a report that was ready, and what the workbook says of itself as it is saved there. */
interface Edit {
  readonly deeds: readonly Deed[];
  readonly verdict: string;
  /** The line under the verdict on the summary. */
  readonly told: string;
}

const typed = (place: string, text: string): Extract<Deed, { do: 'type' }> => ({ do: 'type', place, text });

/** Six organisations below the rows that the table offers: two are filled, three are free. */
const sixPartners = Array.from({ length: 6 }, (_, index) => `Общественный фонд «Сосед ${index + 1}»`);
const firstBelow = 11;
const sentence = 'Жители села узнали о своих правах и обратились в акимат. ';
/** A text of 3 000 characters with an end by which it is known. */
const longText = (end: string) => `${sentence.repeat(60).slice(0, 2_999 - end.length)} ${end}`;
/** The same over the narrative's wide column, and over a narrow one of the activities. */
const longTexts = [
  {
    table: 'narrative',
    place: 'Report_narrative_changes',
    end: 'Конец рассказа об изменениях.',
  },
  { table: 'activities', place: 'Мероприятия!G6', end: 'Конец рассказа о результатах.' },
] as const;

const edits = {
  'a total is changed': {
    deeds: [typed('Report_gender_total', '200')],
    verdict: worse,
    told: `✗ Изменено после проверки: Гендер; не сходится: ${broken('gender-sum', 'totals-agree', 'beneficiaries-total')}`,
  },
  'a total is typed as text': {
    deeds: [typed('Report_gender_total', "'120")],
    verdict: worse,
    told: '✗ Изменено после проверки: Гендер; записано текстом: Гендер',
  },
  'a total is emptied': {
    deeds: [typed('Report_gender_total', '')],
    verdict: changed,
    told: '! Изменено после проверки: Гендер',
  },
  'an effect is changed': {
    deeds: [typed('Report_effects_staff_actual', '1')],
    verdict: worse,
    told: `✗ Изменено после проверки: Эффекты; не сходится: ${broken('effect-below-plan')}`,
  },
  'a sheet is deleted': {
    deeds: [{ do: 'delete-sheet', sheet: 'Возраст' }],
    verdict: changed,
    told: '! Изменено после проверки: Возраст',
  },
  'the activities are sorted': {
    deeds: [{ do: 'sort', place: 'Мероприятия!B6:K9' }],
    verdict: changed,
    told: '! Изменено после проверки: Мероприятия',
  },
  'six partners are typed below the ready rows': {
    deeds: sixPartners.flatMap((name, index) => [
      typed(`Партнеры!B${firstBelow + index}`, name),
      typed(`Партнеры!C${firstBelow + index}`, 'Помещение для встреч'),
    ]),
    verdict: worse,
    told: `✗ Изменено после проверки: Партнеры; не сходится: ${broken('partners-count')}`,
  },
  // Fact and plan part, and over the cells that would say so the old marks are written.
  'computed cells are typed over': {
    deeds: [
      typed('Report_effects_staff_actual', '1'),
      typed('Report_effects_computed_staff_deviation', '0'),
      typed('Report_effects_computed_staff_state', '✓ по плану'),
      typed('Report_gender_beside_gender_sum', '✓ сходится: 120 и 120'),
      typed('Report_live_effect_below_plan', '✓ выполнено'),
    ],
    verdict: worse,
    told: `✗ Изменено после проверки: Эффекты; не сходится: ${broken('effect-below-plan')}`,
  },
  'a text of 3 000 characters is pasted': {
    deeds: longTexts.map(({ place, end }) => typed(place, longText(end))),
    verdict: changed,
    told: '! Изменено после проверки: Мероприятия, Описание',
  },
} as const satisfies Record<string, Edit>;

type What = keyof typeof edits;
const whats = Object.keys(edits) as What[];

let edited: Readonly<Record<string, Edited>> = {};
const results: Partial<Record<What, ReadonlyMap<string, unknown>>> = {};
let places: { readonly front: string; readonly summary: string; readonly told: string };
/** The formulas of computed cells as they stood before anybody typed over them. */
let ours: readonly string[] = [];

const plainPlace = async (name: string) => (await addressOf(name)).replaceAll(/[$']/g, '');
const formulasAt = async (names: readonly string[]) =>
  Excel.run(async (context) => {
    const ranges = names.map((name) => rangeAt(context.workbook, name).load('formulas'));
    await context.sync();
    return ranges.map(({ formulas }) => String(formulas[0]?.[0]));
  });
const computedPlaces = edits['computed cells are typed over'].deeds.slice(1).map(({ place }) => place);

async function open(what: What): Promise<void> {
  installGlobals(await EmbeddedWorkbook.open(edited[what]?.workbook ?? new Uint8Array()));
}

beforeAll(async () => {
  const workbook = await filledWorkbook(reportWith());
  expect((await check()).verdict).toBe('ready');
  places = {
    front: await plainPlace('Report_verdict'),
    summary: await plainPlace('Report_summary_verdict'),
    told: await plainPlace('Report_summary_changes'),
  };
  ours = await formulasAt(computedPlaces);
  const bytes = await workbook.save();
  edited = editedInLibreOffice(
    Object.fromEntries(whats.map((what) => [what, { bytes, deeds: edits[what].deeds }])),
  );
  for (const what of whats) results[what] = await resultsOf(edited[what]?.workbook ?? new Uint8Array());
});

const found = ({ findings }: CheckResult, rule: RuleId) =>
  findings.filter((finding) => finding.rule === rule);

const partnersOf = (report: Report) =>
  rowsOf(report, 'partners')
    .map(({ cells }) => {
      const name = cells['name'];
      return name === undefined ? '' : textOf(name);
    })
    .filter((name) => name !== '');

describe('a report that was ready, edited in LibreOffice', () => {
  it.each(whats)('has no stale verdict when %s', (what) => {
    const said = results[what] ?? new Map<string, unknown>();
    const { verdict, told } = edits[what];
    expect([places.front, places.summary, places.told].map((place) => said.get(place))).toEqual([
      verdict,
      verdict,
      told,
    ]);
    expect([...said].filter(([, value]) => String(value).startsWith('✓ Готов'))).toEqual([]);
    expect([...said].filter(([, value]) => /^(#|Err:)/.test(String(value)))).toEqual([]);
  });
});

describe('six partners typed in LibreOffice below the ready rows', () => {
  const what = 'six partners are typed below the ready rows';

  it('are counted on the front sheet and held against the effects, before any check', () => {
    const said = [...(results[what] ?? [])];
    expect(said.filter(([, value]) => value === 'строк: 8').map(([place]) => place.split('!')[0])).toEqual([
      'Отчет',
    ]);
    expect(said.filter(([, value]) => value === '✗ расходится на 6: 2 и 8')).not.toEqual([]);
  });

  it('are read and counted by the check', async () => {
    await open(what);
    const result = await check();
    expect(partnersOf(await readReport()).slice(2)).toEqual(sixPartners);
    expect(found(result, 'partners-count')).toHaveLength(1);
    expect(found(result, 'partners-count')[0]?.values).toMatchObject({ expected: 8, actual: 2 });
  });

  it('are printed', () => {
    const printed = printedText(edited[what]?.pdf ?? new Uint8Array());
    for (const name of sixPartners) expect(printed).toContain(name);
  });
});

describe('computed cells typed over in LibreOffice', () => {
  it('are named by the check, and their formulas stand again in the summary it wrote', async () => {
    await open('computed cells are typed over');
    const result = await check();
    const cells = found(result, 'formula-replaced').flatMap((finding) =>
      finding.cells.map(({ place }) => (place === null ? '' : placeOf(place))),
    );
    expect(cells.sort()).toEqual((await Promise.all(computedPlaces.map(plainPlace))).sort());
    expect(result.verdict).toBe('not-ready');
    expect(await formulasAt(computedPlaces)).toEqual(ours);
    expect(found(await check(), 'formula-replaced')).toEqual([]);
  });
});

describe('a text of 3 000 characters pasted in LibreOffice', () => {
  const what = 'a text of 3 000 characters is pasted';

  it.each(longTexts)('is read whole in $place, and printed whole or named', async ({ table, place, end }) => {
    await open(what);
    const result = await recheckReport.run(await contextIn(), undefined);
    const text = longText(end);
    expect(text).toHaveLength(3_000);
    expect(await valueAt(place)).toBe(text);
    const named = found(result, 'text-too-long').filter((finding) => finding.table === table);
    const printed = printedText(edited[what]?.pdf ?? new Uint8Array()).includes(end);
    expect([table, printed || named.length === 1]).toEqual([table, true]);
    for (const { values } of named) expect(values['of']).toBe(3_000);
  });

  it('is named where the column is narrow, which no row of Excel can show', async () => {
    await open(what);
    const result = await recheckReport.run(await contextIn(), undefined);
    expect(found(result, 'text-too-long').map(({ table }) => table)).toContain('activities');
    expect(result.verdict).toBe('not-ready');
  });
});
