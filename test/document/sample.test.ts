import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { form } from '../support/final-report';
import { importDocument } from '../../src/document/import-document';
import { wordLayout } from '../../src/forms/final-report/word-layout';
import { byValue } from './support/by-value';

const samples = join(__dirname, '../../samples');
const read = (name: string): Buffer => readFileSync(join(samples, name));

describe('the sample, a form that an NGO filled in', () => {
  const result = importDocument(form, wordLayout, read('village-self-government-2023.docx'));

  it('is read as the report that its JSON holds, cell by cell', () => {
    if (result.kind !== 'report') throw new Error(result.detail);
    const expected = JSON.parse(read('village-self-government-2023.json').toString('utf8'));
    expect(byValue(result.report)).toEqual(byValue(expected));
    expect(result.report).toMatchObject({ form: expected.form, edition: expected.edition });
  });

  it('has its figures and days as such', () => {
    expect(result).toMatchObject({
      report: {
        general: { periodStart: '2023-04-01', periodEnd: '2023-11-30', grantAmount: 5_420_000 },
        effects: { payroll: { plan: 1_755_600, actual: 1_755_600 } },
        proposals: [{ number: 1, funding: 25_000_000 }],
      },
    });
  });

  it('has every place of the form, and nothing besides', () => {
    expect(result).toMatchObject({ notFound: [], leftOver: [], pictures: 0 });
  });
});
