import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { form } from '../support/final-report';
import { languages, type Language } from '../../src/form/languages';
import { reportFromJson, reportToJson, type ReportJson } from '../../src/report/report-json';
import { exportDocument } from '../../src/document/export-document';
import { importDocument } from '../../src/document/import-document';
import type { DocumentReport } from '../../src/document/report';
import { wordLayout } from '../../src/forms/final-report/word-layout';
import { consistent } from '../fixtures/reports';
import { anyReport } from '../support/any-report';
import { byValue } from './support/by-value';

const sample = JSON.parse(
  readFileSync(join(__dirname, '../../samples/village-self-government-2023.json'), 'utf8'),
);

/** The report as every other way in and out of the product gives it: rows without content are gone. */
const plain = (json: unknown): DocumentReport =>
  reportToJson(reportFromJson(form, json as ReportJson)) as unknown as DocumentReport;

async function thereAndBack(report: DocumentReport, language: Language) {
  const result = importDocument(form, wordLayout, await exportDocument(form, wordLayout, report, language));
  if (result.kind !== 'report') throw new Error(`${result.why}: ${result.detail}`);
  return result;
}

const reports: Readonly<Record<string, unknown>> = {
  'the sample': sample,
  'an empty report': { form: form.id, edition: form.edition },
  'the consistent Russian report': consistent.ru,
  'the consistent Kazakh report': consistent.kk,
};

describe.each(languages)('a report that goes out to Word in %s and comes back', (language) => {
  it.each(Object.entries(reports))('is the same: %s', async (_, json) => {
    const report = plain(json);
    const back = await thereAndBack(report, language);
    expect(byValue(back.report)).toEqual(byValue(report));
    expect(back.leftOver).toEqual([]);
    expect(back.notFound).toEqual([]);
  });

  it('is the same, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (generated) => {
        const report = reportToJson(generated) as unknown as DocumentReport;
        const back = await thereAndBack(report, language);
        expect(byValue(back.report)).toEqual(byValue(report));
        expect(back.leftOver).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
