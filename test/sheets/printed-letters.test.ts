import { languages, type Language } from '../../src/form/languages';
import { check, filledWorkbook } from '../support/embedded';
import { form } from '../support/final-report';
import { editedInLibreOffice } from '../support/libre-office-editing';
import { printedPages } from '../support/printed-pages';

// The machine that runs the tests may be busy with others, and LibreOffice starts slowly.
jest.setTimeout(600_000);

/** The height of a word's box, as pdftotext gives it, in sizes of its letters. */
const boxOfLetters = 1.22;
const leastPoints = 7.4;

let pages: Partial<Record<Language, ReturnType<typeof printedPages>>> = {};

beforeAll(async () => {
  const files: Record<string, Parameters<typeof editedInLibreOffice>[0][string]> = {};
  for (const language of languages) {
    const workbook = await filledWorkbook(undefined, language);
    await check(language);
    files[language] = { bytes: await workbook.save(), deeds: [] };
  }
  const printed = editedInLibreOffice(files);
  pages = Object.fromEntries(
    languages.map((language) => [language, printedPages(printed[language]?.pdf ?? new Uint8Array())]),
  );
});

describe.each(languages)('the sample, checked and printed in %s', (language) => {
  const all = () => pages[language] ?? [];
  /** Every page has the name of its sheet at its head; the front sheet speaks of the summary in quotes alone. */
  const ofReport = () =>
    all().filter((words) => !words.some(({ text }) => text === form.summarySheet[language]));

  it('has letters of at least 7.4 points in 95 of 100 words', () => {
    const sizes = all().flatMap((words) => words.map(({ height }) => height / boxOfLetters));
    expect(sizes.length).toBeGreaterThan(3_000);
    expect(sizes.filter((size) => size >= leastPoints).length / sizes.length).toBeGreaterThanOrEqual(0.95);
  });

  it('takes fifteen pages: one a sheet, and a second for the activities', () => {
    expect(ofReport()).toHaveLength(form.sheets.length + 2);
  });

  it('has five more for the summary, where 28 findings have a row each', () => {
    expect(all().length - ofReport().length).toBe(5);
  });
});
