import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedWorkbook, NotAWorkbookError } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { Refusal } from '../../src/document/refusal';
import { readReport as reportOf } from '../../src/report/read-report';
import type { Report } from '../../src/report/report';
import { reportToJson } from '../../src/report/report-json';
import { readSnapshot } from '../../src/workbook-file/read-snapshot';
import { check, checkedAt, readReport, sampleReport } from '../support/embedded';
import { checkReport, form } from '../support/final-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const folder = join(__dirname, '../fixtures/files');
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, `${name}.xlsx`)));

/** The sample as it would be written with letters of one kind and without the noise of binary fractions. */
const plainJson = (report: Report): unknown =>
  JSON.parse(JSON.stringify(reportToJson(report)).normalize('NFC'), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(15)) : value,
  );

const expected = reportToJson(sampleReport());
const findings = checkReport(sampleReport(), checkedAt).findings.map(({ key }) => key);

/** Files that hold the sample in one strange way or another; all of them open in Excel. */
const readable = [
  'a1-x-prefix',
  'b3b-SharedStrings-consistent',
  'd2-own-sheet-file-other-name',
  'e1-external-link',
  'e9-float-value',
  'f1-own-sheet-formulas',
  'g-Power-Query-other-customXml',
  'g-outline-groups',
  'g-scenarios',
  'g-sparklines-x14',
  'h14-all-names-lost',
  'i1-space-in-last-row',
  'l1-copy-kept-original-deleted',
  'm1-NFD-grant-kind',
  'm5-own-budget-sheet',
  'q1-si-t-then-r',
];

/** Files that are no workbooks, why, and why a file beside the open workbook is not taken. */
const refused: readonly (readonly [string, string, string])[] = [
  ['c5-ods-renamed', 'other', 'not-docx'],
  ['j1-password', 'password', 'encrypted'],
];

it('every file that was handed over is looked at', () => {
  const names = readdirSync(folder).map((name) => name.replace(/\.xlsx$/, ''));
  expect(names.sort()).toEqual([...readable, ...refused.map(([name]) => name)].sort());
});

describe.each(readable)('%s', (name) => {
  it('is read as Excel reads it, and the check finds what it finds in the sample', async () => {
    installGlobals(await EmbeddedWorkbook.open(bytesOf(name)));
    expect(plainJson(await readReport())).toEqual(expected);
    expect((await check()).findings.map(({ key }) => key)).toEqual(findings);
  });

  it('is read the same beside the open workbook', () => {
    const read = reportOf(form, readSnapshot(form, bytesOf(name)).snapshot);
    expect(read.kind === 'report' ? plainJson(read.report) : read.kind).toEqual(expected);
  });
});

describe.each(refused)('%s', (name, fault, kind) => {
  it(`is refused for what it is: ${fault}`, async () => {
    await expect(EmbeddedWorkbook.open(bytesOf(name))).rejects.toThrow(NotAWorkbookError);
    await expect(EmbeddedWorkbook.open(bytesOf(name))).rejects.toMatchObject({ fault });
  });

  it('is refused beside the open workbook', () => {
    expect(() => readSnapshot(form, bytesOf(name))).toThrow(Refusal);
    expect(() => readSnapshot(form, bytesOf(name))).toThrow(expect.objectContaining({ kind }) as Error);
  });
});
