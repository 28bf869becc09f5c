import type { Language } from '../../src/form/languages';
import { textValue } from '../../src/report/cell';
import type { WorkbookSnapshot } from '../../src/report/snapshot';
import { identityFor, identityIn, identityText, otherEdition } from '../../src/sheets/workbook-identity';
import {
  form,
  kit,
  settingsFor,
  sheetLanguage,
  tableOf,
  thresholdsIn,
  usualThresholds,
  type FinalReportThresholds,
} from '../support/final-report';

/** What a workbook remembers: the text of its cell, and the add-in's settings. */
interface Remembered {
  readonly cell?: string;
  readonly settings?: readonly unknown[];
  /** Texts that stand on a sheet of the report. */
  readonly texts?: readonly string[];
}

function snapshotWith({ cell, settings = [], texts = [] }: Remembered): WorkbookSnapshot {
  const stands = [...(cell === undefined ? [] : [cell]), ...texts].map(textValue);
  return {
    sheets: [{ name: 'Отчет', top: 0, left: 0, values: [stands], formulas: [stands.map(() => null)] }],
    names: new Map(
      cell === undefined ? [] : [['Report_about', { sheet: 'Отчет', top: 0, left: 0, bottom: 0, right: 0 }]],
    ),
    excelTables: new Map(),
    sheetNames: ['Отчет'],
    hiddenSheets: new Set(),
    styleNames: new Set(),
    chartNames: new Set(),
    settings: new Map(settings.map((value, index) => [`ngoFinalReport.${index}`, value])),
  };
}

const remembered = (given: Remembered) => {
  const snapshot = snapshotWith(given);
  return [sheetLanguage(snapshot), thresholdsIn(snapshot)];
};
const cellFor = (language: Language, thresholds: FinalReportThresholds) =>
  identityText(identityFor(kit, language, thresholds));

const chosen: FinalReportThresholds = {
  largeOtherPercent: 30,
  leastStorySentences: 4,
  mostStorySentences: 10,
};
const stored = { version: 1, language: 'kk', edition: '2022' };

/** What may stand where thresholds are looked for, and is not such that they may be set. */
const wrongThresholds: [string, unknown][] = [
  ['none, as an earlier add-in stored them', undefined],
  ['null', null],
  ['a text', '30'],
  ['a part', { largeOtherPercent: 30 }],
  ['a text among figures', { ...chosen, largeOtherPercent: '30' }],
  ['a share above a hundred', { ...chosen, largeOtherPercent: 101 }],
  ['a broken number', { ...chosen, leastStorySentences: 4.5 }],
  ['no sentence at all', { ...chosen, leastStorySentences: 0 }],
  ['more at least than at most', { ...chosen, leastStorySentences: 11 }],
];

describe('the settings of a report', () => {
  it('are small: usual thresholds are left out', () => {
    expect(settingsFor('kk', usualThresholds)).toEqual({ key: 'ngoFinalReport.report', value: stored });
    expect(settingsFor('kk', chosen).value).toEqual({ ...stored, thresholds: chosen });
  });

  it.each([chosen, usualThresholds])('give back what was stored: %j', (thresholds) => {
    // A workbook keeps them as JSON.
    const settings = [JSON.parse(JSON.stringify(settingsFor('en', thresholds).value))];
    expect(remembered({ settings })).toEqual(['en', thresholds]);
  });

  it.each(wrongThresholds)(
    'read as the usual thresholds, and keep the language, where they hold %s',
    (_, thresholds) => {
      const settings = [thresholds === undefined ? stored : { ...stored, thresholds }];
      expect(remembered({ settings })).toEqual(['kk', usualThresholds]);
    },
  );

  it.each<[string, readonly unknown[]]>([
    ['there are none', []],
    ['they are no settings', ['текст', 7, null, []]],
    ['they are of a later version', [{ ...stored, version: 2, thresholds: chosen }]],
  ])('are Russian with the usual thresholds where %s', (_, settings) => {
    expect(remembered({ settings })).toEqual(['ru', usualThresholds]);
  });
});

describe('the cell that says what a workbook is', () => {
  it('names the form, its edition and the columns that each table has', () => {
    const known = identityFor(kit, 'kk', usualThresholds);
    expect(known).toMatchObject({ version: 2, form: form.id, edition: form.edition, language: 'kk' });
    expect(Object.keys(known.columns)).toEqual(form.tables.map(({ id }) => id));
    expect(known.columns['gender']).toEqual(tableOf('gender').columns.map(({ id }) => id));
    // The form prints the others itself.
    expect(known.columns['effects']).toEqual(['plan', 'actual', 'justification']);
    expect(known).not.toHaveProperty('thresholds');
  });

  it.each([chosen, usualThresholds])('gives back what was written: %j', (thresholds) => {
    expect(remembered({ cell: cellFor('en', thresholds) })).toEqual(['en', thresholds]);
  });

  it('goes before the settings, which another add-in of ours may have left', () => {
    const settings = [{ ...stored, thresholds: chosen }];
    expect(remembered({ cell: cellFor('en', usualThresholds), settings })).toEqual(['en', usualThresholds]);
  });

  it.each(['', 'Отчет', '{"version":2', '[]', '{"version":3,"language":"en"}'])(
    'that says %j leaves the word to the settings',
    (cell) => {
      const snapshot = snapshotWith({ cell, settings: [{ ...stored, thresholds: chosen }] });
      expect(identityIn(form, snapshot)).toBeNull();
      expect([sheetLanguage(snapshot), thresholdsIn(snapshot)]).toEqual(['kk', chosen]);
    },
  );

  it.each(wrongThresholds.filter(([, thresholds]) => typeof thresholds === 'object' && thresholds !== null))(
    'has the usual thresholds where it holds %s',
    (_, thresholds) => {
      const cell = JSON.stringify({ ...identityFor(kit, 'ru', usualThresholds), thresholds });
      expect(remembered({ cell })[1]).toEqual(usualThresholds);
    },
  );

  it('tells a workbook of another edition', () => {
    const cell = identityText({ ...identityFor(kit, 'ru', usualThresholds), edition: '2025' });
    expect(otherEdition(form, snapshotWith({ cell }))).toBe('2025');
    expect(otherEdition(form, snapshotWith({ cell: cellFor('ru', usualThresholds) }))).toBeNull();
    expect(otherEdition(form, snapshotWith({ settings: [{ ...stored, edition: '2025' }] }))).toBe('2025');
    expect(otherEdition(form, snapshotWith({}))).toBeNull();
  });
});

describe('a workbook that does not say its language', () => {
  it.each(['ru', 'kk', 'en'] as const)('has that of its headings: %s', (language) => {
    const texts = tableOf('gender').columns.map(({ label }) => label[language]);
    expect(sheetLanguage(snapshotWith({ texts }))).toBe(language);
  });
});
