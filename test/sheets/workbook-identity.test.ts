import type { WorkbookSnapshot } from '../../src/report/snapshot';
import {
  type FinalReportThresholds,
  settingsFor,
  sheetLanguage,
  thresholdsIn,
  usualThresholds,
} from '../support/final-report';

function snapshotWith(...settings: readonly unknown[]): WorkbookSnapshot {
  return {
    sheets: [],
    names: new Map(),
    excelTables: new Map(),
    sheetNames: [],
    hiddenSheets: new Set(),
    styleNames: new Set(),
    chartNames: new Set(),
    settings: new Map(settings.map((value, index) => [`ngoFinalReport.${index}`, value])),
  };
}

const chosen: FinalReportThresholds = {
  largeOtherPercent: 30,
  leastStorySentences: 4,
  mostStorySentences: 10,
};
const stored = { version: 1, language: 'kk', edition: '2022' };

describe('the settings of a report', () => {
  it('are small: usual thresholds are left out', () => {
    expect(settingsFor('kk', usualThresholds)).toEqual(stored);
    expect(settingsFor('kk', chosen)).toEqual({ ...stored, thresholds: chosen });
  });

  it.each([chosen, usualThresholds])('give back what was stored: %j', (thresholds) => {
    // A workbook keeps them as JSON.
    const snapshot = snapshotWith(JSON.parse(JSON.stringify(settingsFor('en', thresholds))));
    expect([sheetLanguage(snapshot), thresholdsIn(snapshot)]).toEqual(['en', thresholds]);
  });

  it.each<[string, unknown]>([
    ['none, as an earlier add-in stored them', undefined],
    ['null', null],
    ['a text', '30'],
    ['a part', { largeOtherPercent: 30 }],
    ['a text among figures', { ...chosen, largeOtherPercent: '30' }],
    ['a share above a hundred', { ...chosen, largeOtherPercent: 101 }],
    ['a broken number', { ...chosen, leastStorySentences: 4.5 }],
    ['no sentence at all', { ...chosen, leastStorySentences: 0 }],
    ['more at least than at most', { ...chosen, leastStorySentences: 11 }],
  ])('read as the usual thresholds, and keep the language, where they hold %s', (_, thresholds) => {
    const snapshot = snapshotWith(thresholds === undefined ? stored : { ...stored, thresholds });
    expect([sheetLanguage(snapshot), thresholdsIn(snapshot)]).toEqual(['kk', usualThresholds]);
  });

  it.each<[string, readonly unknown[]]>([
    ['there are none', []],
    ['they are no settings', ['текст', 7, null, []]],
    ['they are of a later version', [{ ...stored, version: 2, thresholds: chosen }]],
  ])('are Russian with the usual thresholds where %s', (_, settings) => {
    const snapshot = snapshotWith(...settings);
    expect([sheetLanguage(snapshot), thresholdsIn(snapshot)]).toEqual(['ru', usualThresholds]);
  });
});
