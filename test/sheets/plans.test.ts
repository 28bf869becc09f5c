import { commonestPlaceholders, placeholderPieces } from '../../src/reading/commonest-placeholders';
import { languages } from '../../src/form/languages';
import { pointsOfCharacters } from '../../src/excel/write-sheet';
import { geometry } from '../../src/sheets/geometry';
import { cellStyles } from '../../src/sheets/styles';
import type { PlannedArea, SheetPlan } from '../../src/sheets/plan';
import { reportWith } from '../fixtures/reports';
import { form, kit } from '../support/final-report';
import { formulasOf, plansOf, reports, wordsOf } from './all-plans';

const cases = languages.flatMap((language) =>
  Object.entries(reports).map(([name, report]) => ({ language, name, report })),
);
const described = 'the sheets of the $name report in $language';

/** Functions that Excel 2010, LibreOffice and the calculation engine have, none of them volatile. */
const functions = new Set(
  `ABS AND CHAR CHOOSE COUNT COUNTA COUNTIF COUNTIFS DAY EXACT HYPERLINK IF IFERROR INDEX INT ISERROR ISNUMBER ISREF ISTEXT LEFT LEN
   MATCH MAX MID MIN MOD MONTH N NOT OR RIGHT ROUND ROW ROWS SUBSTITUTE SUM SUMIF SUMPRODUCT T TRIM VALUE YEAR`.split(
    /\s+/,
  ),
);
const aName = /\bReport_\w+/g;

describe.each(cases)(`${described}: names`, ({ report, language }) => {
  it('are unique, Excel tables among them, and such that Excel takes them', async () => {
    const plans = await plansOf(report, language);
    const names = plans.flatMap(({ names: own, excelTables }) =>
      [...own, ...excelTables].map(({ name }) => name),
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Za-z_][\w.]{0,254}$/);
      expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i);
    }
  });

  it('stand on cells that lie on the sheet', async () => {
    for (const { names, columnWidths } of await plansOf(report, language)) {
      for (const { area } of names) {
        expect(area.top).toBeLessThanOrEqual(area.bottom);
        expect(area.left).toBeLessThanOrEqual(area.right);
        expect(area.right).toBeLessThan(columnWidths.length);
      }
    }
  });
});

describe.each(cases)(`${described}: formulas`, ({ report, language }) => {
  it('use no function that Excel 2010 lacks, and no volatile one', async () => {
    const used = formulasOf(await plansOf(report, language)).flatMap(({ bare }) =>
      [...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = '']) => name),
    );
    expect([...new Set(used)].filter((name) => !functions.has(name))).toEqual([]);
  });

  it('are short enough for Excel, and nest no deeper than it allows', async () => {
    for (const { formula, bare } of formulasOf(await plansOf(report, language))) {
      expect(formula.length).toBeLessThanOrEqual(8_192);
      let depth = 0;
      const deepest = Math.max(
        0,
        ...[...bare].map((sign) => (depth += sign === '(' ? 1 : sign === ')' ? -1 : 0)),
      );
      expect(depth).toBe(0);
      expect(deepest).toBeLessThanOrEqual(64);
    }
  });

  it('hold no text longer than a formula may', async () => {
    const long = formulasOf(await plansOf(report, language)).filter(({ texts }) =>
      texts.some((text) => text.length > 255),
    );
    expect(long.map(({ place }) => place)).toEqual([]);
  });

  it('give no function more arguments than Excel takes', async () => {
    for (const { place, bare } of formulasOf(await plansOf(report, language))) {
      const innermost = [...bare.matchAll(/\(([^()]*)\)/g)].map(([, inner = '']) => inner.split(',').length);
      expect([place, Math.max(0, ...innermost) <= 255]).toEqual([place, true]);
    }
  });

  it('speak of defined names only, each of them defined, and of no sheet, cell or other file', async () => {
    const plans = await plansOf(report, language);
    const defined = new Set<string>(plans.flatMap(({ names }) => names.map(({ name }) => name)));
    for (const { place, bare } of formulasOf(plans)) {
      expect([
        place,
        [...bare.matchAll(aName)].map(([name]) => name).filter((name) => !defined.has(name)),
      ]).toEqual([place, []]);
      const rest = bare.replaceAll(aName, '');
      expect([place, /[![\]]|\$?\b[A-Z]{1,3}\$?\d+\b/.exec(rest)?.[0] ?? null]).toEqual([place, null]);
    }
  });

  it('link to names that are defined', async () => {
    const plans = await plansOf(report, language);
    const defined = new Set<string>(plans.flatMap(({ names }) => names.map(({ name }) => name)));
    const targets = formulasOf(plans)
      .filter(({ bare }) => bare.startsWith('=HYPERLINK('))
      .map(({ texts: [target = ''] }) => target);
    expect(targets.length).toBeGreaterThan(12);
    expect(targets.filter((target) => !target.startsWith('#'))).toEqual([]);
    const lost = targets
      .map((target) => target.slice(1))
      .filter((target) => !defined.has(target) && !/!\$?[A-Z]+\$?\d+$/.test(target));
    expect(lost).toEqual([]);
  });
});

describe.each(cases)(`${described}: cells`, ({ report, language }) => {
  const cellsIn = ({ top, left, bottom, right }: PlannedArea, row: number, column: number) =>
    top <= row && row <= bottom && left <= column && column <= right;

  it('are planned once each', async () => {
    for (const { key, cells } of await plansOf(report, language)) {
      const places = cells.map(({ row, column }) => `${key} ${row}:${column}`);
      expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
    }
  });

  it('are printed, but for the hidden columns and the line above the title', async () => {
    for (const { key, cells, print, hiddenColumns } of await plansOf(report, language)) {
      const outside = cells.filter(
        ({ row, column, value }) =>
          value !== null &&
          row !== geometry.linkRow &&
          !hiddenColumns.includes(column) &&
          !cellsIn(print.area, row, column),
      );
      expect([key, outside]).toEqual([key, []]);
    }
  });

  it('have columns that fit the width of a page: tables with letters of at least 7.4 points', async () => {
    const millimetre = 72 / 25.4;
    for (const { key, columnWidths, hiddenColumns, print } of await plansOf(report, language)) {
      const shown = columnWidths.filter(
        (_, column) => column <= print.area.right && !hiddenColumns.includes(column),
      );
      const width = shown.map(pointsOfCharacters).reduce((a, b) => a + b, 0);
      const paper = ((print.orientation === 'landscape' ? 297 : 210) - 25.4) * millimetre;
      const least = form.sheets.some(({ id }) => id === key) ? 7.4 : 6;
      expect([key, Math.min(1, paper / width) * 11 >= least]).toEqual([key, true]);
    }
  });

  it('are styled in styles of the house', async () => {
    const used = (await plansOf(report, language)).flatMap(({ styles }) => styles.map(({ style }) => style));
    expect([...new Set(used)].filter((style) => !(style in cellStyles))).toEqual([]);
  });

  it('hold no text longer than a cell', async () => {
    const texts = wordsOf(await plansOf(report, language));
    expect(texts.filter((text) => text.length > 32_767)).toEqual([]);
  });
});

describe.each(languages)('what Excel says while a person types, in %s', (language) => {
  it('keeps to the lengths that Excel allows', async () => {
    const validations = (await plansOf(reportWith(), language)).flatMap((plan) => plan.validations);
    expect(validations.length).toBeGreaterThan(30);
    for (const { title, prompt, error, rule } of validations) {
      expect([title, title.length <= 32]).toEqual([title, true]);
      expect([prompt, prompt.length <= 255 && (prompt !== '' || rule.kind === 'computed')]).toEqual([
        prompt,
        true,
      ]);
      expect([error, error.length <= 225 && (error !== '' || rule.kind === 'any')]).toEqual([error, true]);
    }
  });

  it('offers lists that Excel can hold', async () => {
    const lists = (await plansOf(reportWith(), language)).flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.options] : [])),
    );
    expect(lists.length).toBeGreaterThan(0);
    for (const options of lists) {
      expect(options.join(',').length).toBeLessThanOrEqual(255);
      expect(options.filter((option) => option.includes(','))).toEqual([]);
    }
  });
});

describe('what came from cells and files', () => {
  it.each(['=1+1', '=HYPERLINK("http://example.org")', '+7', '-5', '@a', "'x"])(
    '%j is planned as text, wherever it stands',
    async (odd) => {
      const keys = [
        'general.organization',
        'gender.men',
        'effects.staff.plan',
        'effects.staff.justification',
        'activities.1.plan',
        'partners.1.name',
        'narrative.changes',
      ];
      const report = reportWith(Object.fromEntries(keys.map((key) => [key, odd])));
      const plans = await plansOf(report, 'ru');
      const texts = plans.flatMap(({ cells }) =>
        cells.filter(
          ({ value }) => typeof value === 'object' && value !== null && 'text' in value && value.text === odd,
        ),
      );
      expect(texts.length).toBeGreaterThanOrEqual(keys.length);
      expect(
        formulasOf(plans).filter(({ formula }) => formula === odd || formula.includes('example.org')),
      ).toEqual([]);
    },
  );
});

describe('the three languages', () => {
  /** A plan without its words: what stands where, and what formulas calculate. */
  function structure({ name, cells, validations, print, charts, ...plan }: SheetPlan): unknown {
    expect(name).not.toBe('');
    return {
      ...plan,
      cells: cells.map(({ value, ...place }) => ({
        ...place,
        value:
          typeof value === 'object' && value !== null
            ? 'text' in value
              ? 'text'
              : value.formula.replaceAll(/"(?:[^"]|"")*"/g, '""')
            : value,
      })),
      validations: validations.map(({ area, rule }) => [area, rule.kind]),
      charts: charts.map(({ title, ...chart }) => [title !== '', chart]),
      print: { ...print, header: '', checked: '', footer: '' },
    };
  }

  it.each(Object.entries(reports))(
    'have the same sheets of the %s report: cells, formulas, names, areas; only words differ',
    async (_, report) => {
      const [russian, kazakh, english] = await Promise.all(
        languages.map((language) => plansOf(report, language)),
      );
      expect(kazakh?.map(structure)).toEqual(russian?.map(structure));
      expect(english?.map(structure)).toEqual(russian?.map(structure));
    },
  );

  it('leave no word in another language on empty sheets', async () => {
    const empty = reports['empty'] ?? reportWith();
    // Formulas look for placeholders and for attachments in every language, whatever the sheet's own.
    const attachments = kit.summary.attachments.flatMap(({ told }) => told.map(({ like }) => like));
    const lookedFor = new Set([...commonestPlaceholders, ...placeholderPieces, ...attachments]);
    const [russian, kazakh, english] = await Promise.all(
      languages.map(async (language) =>
        wordsOf(await plansOf(empty, language)).filter((text) => !lookedFor.has(text)),
      ),
    );
    expect(english?.filter((text) => /[а-яёәіңғүұқөһ]/i.test(text))).toEqual([]);
    expect(russian?.filter((text) => /[әіңғүұқөһ]/i.test(text))).toEqual([]);
    // Words of Russian that Kazakh does not share.
    expect(kazakh?.filter((text) => /ошибк|отчет|провер|таблиц|заполн/i.test(text))).toEqual([]);
  });
});
