import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareWithFile, type FileComparison } from '../../src/commands/compare-with-file';
import type { RefusedBeside } from '../../src/commands/read-beside';
import { isSame, type Comparison } from '../../src/compare/compare';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { wordLayout } from '../../src/forms/final-report/word-layout';
import { addressOf } from '../../src/report/address';
import { fieldKey } from '../../src/report/field-path';
import { compoundFile } from '../support/compound-file';
import { contextIn, filledWorkbook, sampleText } from '../support/embedded';
import { contentOf } from '../support/office';

jest.setTimeout(120_000);

const fixture = (name: string) => readFileSync(join(__dirname, '../fixtures/files', name));
const bytesOf = (text: string) => new TextEncoder().encode(text);

const oldWorkbook = compoundFile('Workbook');

/** The sample with one man less. */
const earlier = bytesOf(sampleText.replace(/("men": )167/, '$1166'));

async function compareWith(file: string, bytes: Uint8Array): Promise<FileComparison> {
  return compareWithFile(() => Promise.resolve(wordLayout)).run(await contextIn(), { file, bytes });
}

async function compared(file: string, bytes: Uint8Array): Promise<Comparison> {
  const found = await compareWith(file, bytes);
  if (found.kind === 'refused') throw new Error(`${found.why}: ${found.detail}`);
  return found.comparison;
}

let workbook: EmbeddedWorkbook;
beforeAll(async () => {
  workbook = await filledWorkbook();
});

test.each<[string, () => Promise<Uint8Array>]>([
  ['отчет.json', () => Promise.resolve(bytesOf(sampleText))],
  ['отчет.xlsx', () => workbook.save()],
])('the same report in %s differs in nothing', async (file, bytes) => {
  expect(isSame(await compared(file, await bytes()))).toBe(true);
});

test('a change is found from the file to the workbook, at its cell, and nothing is written', async () => {
  const before = await contentOf();
  const { changes, findings } = await compared('прежний.json', earlier);
  expect(
    changes.map((change) =>
      change.kind === 'cell' && change.after.place !== null
        ? [addressOf(change.after.place), change.before.value, change.after.value]
        : change.kind,
    ),
  ).toEqual([['Гендер!C6', { kind: 'number', value: 166 }, { kind: 'number', value: 167 }]]);
  // 166 and 249 are not the total of 416; 167 and 249 are.
  expect(findings.gone.map(({ rule }) => rule)).toContain('gender-sum');
  expect(await contentOf()).toEqual(before);
});

test('of a Word form, the column that it has no place for is not compared', async () => {
  const document = readFileSync(join(__dirname, '../../samples/village-self-government-2023.docx'));
  const { changes, notCompared } = await compared('отчет.docx', document);
  // The sample's sheets have some figures as texts, which reading the paper makes into numbers; nothing else differs.
  expect(changes.length).toBeGreaterThan(0);
  for (const change of changes) {
    if (change.kind !== 'cell') throw new Error(change.kind);
    const { before, after } = change;
    if (before.value.kind !== 'number' || after.value.kind !== 'text') throw new Error(fieldKey(after.path));
    expect(Number(after.value.text.replaceAll(/\s/g, ''))).toBe(before.value.value);
  }
  expect(notCompared).toContainEqual({ table: 'effects', column: 'justification' });
});

test.each<[RefusedBeside, string, () => Promise<Uint8Array>]>([
  ['empty', 'отчет.xlsx', () => Promise.resolve(bytesOf(''))],
  ['older', 'отчет.xls', () => Promise.resolve(oldWorkbook)],
  ['older', 'отчет.xlsx', () => Promise.resolve(oldWorkbook)],
  ['other-kind', 'отчет.xlsx', () => Promise.resolve(bytesOf('Название;Сумма'))],
  ['other-kind', 'отчет.ods', () => Promise.resolve(fixture('c5-ods-renamed.xlsx'))],
  ['other-kind', 'отчет.xlsx', () => Promise.resolve(fixture('c5-ods-renamed.xlsx'))],
  ['encrypted', 'отчет.xlsx', () => Promise.resolve(fixture('j1-password.xlsx'))],
  ['damaged', 'отчет.xlsx', async () => (await workbook.save()).subarray(0, 3000)],
  ['no-report', 'отчет.xlsx', () => EmbeddedWorkbook.create({ sheetName: 'Лист1' }).save()],
  ['not-json', 'отчет.json', () => Promise.resolve(bytesOf('{'))],
  ['not-json', 'отчет.json', () => Promise.resolve(bytesOf('{"form":"another","edition":"2022"}'))],
  ['encrypted', 'отчет.docx', () => Promise.resolve(fixture('j1-password.xlsx'))],
])('%s: a file that is no report is refused (%s)', async (why, file, bytes) => {
  expect(await compareWith(file, await bytes())).toMatchObject({ kind: 'refused', why });
});
