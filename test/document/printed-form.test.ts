import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { form } from '../support/final-report';
import { languages } from '../../src/form/languages';
import { exportDocument } from '../../src/document/export-document';
import { wordLayout } from '../../src/forms/final-report/word-layout';

const sample = JSON.parse(
  readFileSync(join(__dirname, '../../samples/village-self-government-2023.json'), 'utf8'),
);
const nothing = { form: form.id, edition: form.edition };

async function mainPart(report: typeof sample, language: (typeof languages)[number] = 'ru'): Promise<string> {
  const parts = unzipSync(await exportDocument(form, wordLayout, report, language));
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

const count = (xml: string, pattern: RegExp): number => xml.match(pattern)?.length ?? 0;

describe('the form as it is printed', () => {
  it('is what the Open XML SDK calls a valid document, filled in or not, in every language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'word-form-'));
    try {
      const paths = await Promise.all(
        languages.flatMap((language) =>
          [sample, nothing].map(async (report, at) => {
            const path = join(folder, `${language}-${at}.docx`);
            writeFileSync(path, await exportDocument(form, wordLayout, report, language));
            return path;
          }),
        ),
      );
      const printed = execFileSync(process.execPath, [
        join(__dirname, 'support/validate-docx.mjs'),
        ...paths,
      ]);
      expect(JSON.parse(printed.toString('utf8'))).toEqual(paths.map(() => []));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has the activities on landscape pages and the rest on portrait ones', async () => {
    const sections = (await mainPart(sample)).match(/<w:pgSz[^>]*>/gu) ?? [];
    expect(sections.map((size) => size.includes('w:orient="landscape"'))).toEqual([false, true, false]);
  });

  it('merges the cell of a task over its activities', async () => {
    const xml = await mainPart(sample);
    // Tasks 2, 3 and 4 have 3, 3 and 2 activities; the seven columns and "Эффект" are merged over two rows of headings.
    expect(count(xml, /<w:vMerge w:val="restart"\/>/gu)).toBe(3 + 8);
    expect(count(xml, /<w:vMerge w:val="continue"\/>/gu)).toBe(2 + 2 + 1 + 8);
  });

  it('has one heading over plan and actual, and rows of headings as high as the longest heading needs', async () => {
    const xml = await mainPart(sample);
    expect(count(xml, /<w:gridSpan w:val="2"\/>/gu)).toBe(1);
    expect(count(xml, />Индикаторы</gu)).toBe(1);
    // "Краткосрочные достигнутые результаты (к мероприятиям)" takes four lines of 8.5 points: two in each row.
    const [upper, lower] = [...xml.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="atLeast"\/>/gu)].map(
      ([, height]) => Number(height),
    );
    expect(upper).toBe(lower);
    expect(upper).toBeGreaterThanOrEqual(2 * 8.5 * 20);
  });

  it('repeats the headings of each table on every page', async () => {
    // Eight tables, that of the activities with two rows of headings.
    expect(count(await mainPart(sample), /<w:tblHeader\/>/gu)).toBe(8 + 1);
  });

  it('has figures in groups of three and days as people write them', async () => {
    const xml = await mainPart(sample);
    expect(xml).toContain('>5\u00a0420\u00a0000 тенге<');
    expect(xml).toContain('>01.04.2023<');
    expect(xml).not.toMatch(/2023-04-01/u);
  });

  it('has lines to write on where the report is empty, and a place to sign', async () => {
    const xml = await mainPart(nothing);
    // The three lines of one field, and three of two.
    expect(count(xml, /_{60}/gu)).toBe(3);
    expect(count(xml, />_{24}</gu)).toBe(6);
    expect(xml).toContain('М.П. (при наличии)');
    expect(await mainPart(sample)).toMatch(
      /Руководитель неправительственной организации[^]*Фамилия Имя Отчество/u,
    );
  });

  it('has the justification of effects, which the paper form lacks, only where it says something', async () => {
    expect(await mainPart(sample)).not.toContain('Обоснование отклонения');
    const said = {
      ...sample,
      effects: { ...sample.effects, staff: { plan: 4, actual: 3, justification: 'Один уволился' } },
    };
    expect(await mainPart(said)).toContain('Обоснование отклонения');
  });

  it('speaks the language asked for', async () => {
    expect(await mainPart(nothing, 'kk')).toContain(
      '1. Әлеуметтік жоба шеңберіндегі іс-шараларды сипаттаңыз',
    );
    expect(await mainPart(nothing, 'en')).toContain('1. Describe the activities of the social project');
  });
});
