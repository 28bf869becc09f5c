import { createSheets } from '../../../src/commands';
import { EmbeddedWorkbook } from '../../../src/embedded-excel';
import { installGlobals } from '../../../src/embedded-excel/node';
import { readLastCheck } from '../../../src/sheets/summary/last-check';
import { verdictMark } from '../../../src/sheets/summary/verdict';
import { reportWith } from '../../fixtures/reports';
import { check, contextIn, filledWorkbook, newWorkbook } from '../../support/embedded';
import { form, readWorkbook } from '../../support/final-report';
import { resultsOf, throughLibreOffice, withoutResults } from '../../support/libre-office';
import { addressOf, edit, rangeAt, type, valueAt, valuesAt } from '../../support/office';

// The machine that runs the tests may be busy with others, and LibreOffice starts slowly.
jest.setTimeout(300_000);

const ready = '✓ Готов к сдаче';
const changed = '! Изменено после проверки 23.11.2026 14:05: проверьте заново';
const worse = '✗ Не готов: изменено после проверки 23.11.2026 14:05, есть ошибки';

/** What a person without the add-in does to a report that was ready, and what every verdict then says. */
interface Deed {
  readonly what: string;
  readonly deed: () => Promise<void>;
  readonly verdict: string;
  /** The line under the verdict. */
  readonly told: string;
}

const inCell = (name: string, typed: string | number) => () => type(name, [typed]);

const deeds: readonly Deed[] = [
  {
    what: 'nothing',
    deed: () => Promise.resolve(),
    verdict: ready,
    told: '✓ Отчет не менялся после проверки',
  },
  {
    what: 'a total is changed',
    deed: inCell('Report_gender_total', 200),
    verdict: worse,
    told: '✗ Изменено после проверки: Гендер; не сходится: Сумма мужчин и женщин, Три итога участников, Участники и прямые бенефициары',
  },
  {
    what: 'a total is typed as text',
    deed: inCell('Report_gender_total', "'120"),
    verdict: worse,
    told: '✗ Изменено после проверки: Гендер; записано текстом: Гендер',
  },
  {
    what: 'a total is emptied',
    deed: inCell('Report_gender_total', ''),
    verdict: changed,
    told: '! Изменено после проверки: Гендер',
  },
  {
    what: 'an effect is changed',
    deed: inCell('Report_effects_staff_actual', 1),
    verdict: worse,
    told: '✗ Изменено после проверки: Эффекты; не сходится: Факт ниже плана',
  },
  {
    what: 'a sheet is deleted',
    deed: () =>
      edit((book) => {
        book.worksheets.getItem('Возраст').delete();
      }),
    verdict: changed,
    told: '! Изменено после проверки: Возраст',
  },
  {
    what: 'the front sheet is deleted',
    deed: () =>
      edit((book) => {
        book.worksheets.getItem('Отчет').delete();
      }),
    verdict: changed,
    told: '! Изменено после проверки: Отчет',
  },
  {
    what: 'two activities change places',
    deed: async () => {
      const rows = await valuesAt('Мероприятия!B6:K7');
      await edit((book) => {
        rangeAt(book, 'Мероприятия!B6:K7').values = rows.toReversed();
      });
    },
    verdict: changed,
    told: '! Изменено после проверки: Мероприятия',
  },
  {
    // The same letters in another order, which no count of letters can see.
    what: 'two letters of a text change places',
    deed: async () => {
      const [[text]] = (await valuesAt('Report_goal_goal')) as [[string]];
      await type('Report_goal_goal', [text.replace(/^(.)(.)/u, '$2$1')]);
    },
    verdict: changed,
    told: '! Изменено после проверки: Цель и результат',
  },
  {
    what: 'an activity is typed under the others',
    deed: async () => {
      const [row] = await valuesAt('Мероприятия!B9:K9');
      await edit((book) => {
        rangeAt(book, 'Мероприятия!B10:K10').values = [row ?? []];
      });
    },
    verdict: changed,
    told: '! Изменено после проверки: Мероприятия',
  },
];

const verdictAt: Record<string, string> = {};
let results: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {};
let places: readonly string[] = [];
let toldPlace = '';

beforeAll(async () => {
  const workbook = await filledWorkbook(reportWith());
  await check();
  const bytes = await workbook.save();
  places = await Promise.all(['Report_verdict', 'Report_summary_verdict'].map(addressOf));
  toldPlace = await addressOf('Report_summary_changes');
  const files: Record<string, Uint8Array> = {};
  for (const { what, deed } of deeds) {
    const opened = await EmbeddedWorkbook.open(bytes);
    installGlobals(opened);
    await deed();
    const own = await valueAt('Сводка!B2');
    verdictAt[what] = String(own);
    files[what] = await withoutResults(await opened.save());
  }
  const back = throughLibreOffice(files);
  results = Object.fromEntries(
    await Promise.all(
      Object.entries(back).map(async ([what, file]) => [what, await resultsOf(file)] as const),
    ),
  );
});

const plainPlace = (address: string) => address.replaceAll('$', '').replaceAll("'", '');

describe('the verdict of a report that was ready', () => {
  it.each(deeds)('after $what', ({ what, verdict, told }) => {
    const said = results[what] ?? new Map<string, unknown>();
    expect([what, verdictAt[what]]).toEqual([what, verdict]);
    const [front = '', summary = ''] = places.map(plainPlace);
    const others = what.startsWith('the front') ? [summary] : [front, summary];
    for (const place of others) expect([place, said.get(place)]).toEqual([place, verdict]);
    expect(said.get(plainPlace(toldPlace))).toBe(told);
  });

  it.each(deeds)('stands in the frozen rows of every sheet after $what', ({ what, verdict }) => {
    const said = [...(results[what] ?? [])].filter(
      ([place, value]) => place.endsWith('1') && /![A-Z]+1$/.test(place) && String(value) === verdict,
    );
    const sheets = new Set(said.map(([place]) => place.slice(0, place.indexOf('!'))));
    const gone = what === 'a sheet is deleted' || what.startsWith('the front') ? 1 : 0;
    // Every table's sheet, and the front sheet.
    expect(sheets.size).toBe(form.sheets.length + 1 - gone);
  });

  it.each(deeds)('leaves no cell with an error after $what', ({ what }) => {
    const errors = [...(results[what] ?? [])].filter(([, value]) => /^(#|Err:)/.test(String(value)));
    expect(errors).toEqual([]);
  });
});

describe('the mark of a verdict', () => {
  it.each([
    ['nothing is left', { error: 0, warning: 0, question: 0 }, '✓'],
    ['questions alone are left', { error: 0, warning: 0, question: 3 }, '✓'],
    ['a warning nobody answered is left', { error: 0, warning: 1, question: 0 }, '!'],
    ['an error is left', { error: 1, warning: 2, question: 0 }, '✗'],
  ])('where %s is right', (_, left, mark) => {
    const counts = { ...left, waived: 0, passed: 0, notApplicable: 0, jobs: 0 };
    const verdict = left.error + left.warning === 0 ? 'ready' : 'not-ready';
    expect(verdictMark({ verdict, counts })).toBe(mark);
  });
});

describe('a report that is ready since its warnings were explained', () => {
  it('stays so, until an explanation is wiped out', async () => {
    await filledWorkbook(reportWith({ 'activities.2.participants': '118 человек' }));
    const { findings, verdict: before } = await check();
    expect([before, findings.map(({ severity }) => severity)]).toEqual(['not-ready', ['warning', 'warning']]);
    expect(await valueAt('Report_verdict')).toBe('! Не готов: 2 предупреждения');
    await type('Report_summary_reasons', ['Двое ушли раньше'], ['Двое ушли раньше']);
    // Nothing is judged anew without a check, but the summary says that something was written.
    expect(await valueAt('Report_summary_changes')).toBe('! Изменено после проверки: пояснения');
    expect((await check()).verdict).toBe('ready');
    expect(await valueAt('Report_verdict')).toBe(ready);
    await type('Report_summary_reasons', ['Двое ушли раньше'], ['']);
    expect(await valueAt('Report_verdict')).toBe(changed);
    expect(await valueAt('Report_summary_changes')).toBe('! Изменено после проверки: пояснения');
  });
});

describe('before any check', () => {
  it('every sheet says that nothing was checked', async () => {
    await newWorkbook();
    await createSheets.run(await contextIn(), { language: 'ru' });
    expect(await valueAt('Отчет!B1')).toBe('– Не проверено');
    expect(readLastCheck(form, await readWorkbook())).toBeNull();
  });

  it('the live lines speak', async () => {
    await filledWorkbook(reportWith({ 'gender.men': 51 }));
    expect(await valueAt('Отчет!B1')).toBe('– Не проверено · ✗ не сходится: 1');
  });
});

describe('what is read of the last check', () => {
  it('is the verdict, and what has changed since', async () => {
    await filledWorkbook(reportWith());
    const result = await check();
    const fresh = readLastCheck(form, await readWorkbook());
    expect(fresh).toEqual({
      verdict: 'ready',
      checkedAt: result.checkedAt,
      rules: result.rules,
      edition: '2022',
      counts: result.counts,
      since: 'nothing',
      changed: [],
      shown: ready,
      told: '✓ Отчет не менялся после проверки',
    });
    await type('Report_gender_total', ["'120"]);
    const later = readLastCheck(form, await readWorkbook());
    expect(later).toMatchObject({ since: 'worse', changed: ['gender'], shown: worse });
  });
});
