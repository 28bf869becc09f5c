import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport, createSheets, recheckReport } from '../../src/commands';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import type { CheckResult } from '../../src/findings/check';
import { tableOf, type Form } from '../../src/form/form';
import { languages, type Language } from '../../src/form/languages';
import type { Table } from '../../src/form/types';
import type { Area } from '../../src/report/address';
import { reportToJson } from '../../src/report/report-json';
import type { FormKit } from '../../src/sheets/form-kit';
import { noticeText } from '../../src/sheets/notices';
import { contextIn, filledWorkbook, readReport } from '../support/embedded';
import { form, kit, loadWords, sheetLanguage, readWorkbook, tablesOf } from '../support/final-report';
import { edit, formulaErrors, valueAt, valuesAt } from '../support/office';
import { areaOf } from './written-summary';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

/** Workbooks as the first edition of the add-in made them (commit 4ae27c4): without a cell that says what they are. */
async function opened(file: string): Promise<EmbeddedWorkbook> {
  const path = join(__dirname, '../fixtures/workbooks/first-edition', `${file}.xlsx`);
  const workbook = await EmbeddedWorkbook.open(readFileSync(path));
  installGlobals(workbook);
  return workbook;
}

/** A workbook of today with the same report. */
async function filledToday(): Promise<void> {
  await opened('filled-ru');
  await filledWorkbook(await readReport());
}

async function checkWith(used: FormKit, language: Language = 'ru'): Promise<CheckResult> {
  return checkReport.run({ ...(await contextIn(language)), kit: used }, { show: true, language: null });
}

/** The live outcomes on the summary by the names of their rules. */
async function outcomes(): Promise<ReadonlyMap<string, string>> {
  const { sheet, top, bottom, left } = await areaOf('Report_summary_outcomes');
  const letter = (column: number) => String.fromCharCode(65 + column);
  const range = `'${sheet}'!${letter(left - 2)}${top + 1}:${letter(left)}${bottom + 1}`;
  return new Map((await valuesAt(range)).map(([rule, , said]) => [String(rule), String(said)]));
}

/** "Changed since the check", as the summary says it. */
async function unchangedLine(): Promise<string> {
  const { sheet, top } = await areaOf('Report_summary');
  return String((await valuesAt(`'${sheet}'!B${top + 4}`))[0]?.[0]);
}

/** The reasons that stand in the checked workbooks, beside figures stored as text: what one press mends, they answer no more. */
const writtenReasons = ['Пояснение 1: сверено со списками', 'Пояснение 2: сверено со списками'];

const reasonsIn = ({ findings }: CheckResult) => findings.flatMap(({ waiver }) => waiver?.reason ?? []);

async function deleteNoteColumn(): Promise<void> {
  await edit(({ worksheets, names }) => {
    const range = names.getItem('Report_partners_note').getRange();
    worksheets.getItem('Партнеры');
    range.getEntireColumn().delete(Excel.DeleteShiftDirection.left);
  });
}

/** The form as a later edition might have it: with one more column for partners. */
const later: Form = {
  ...form,
  edition: '2027',
  tables: form.tables.map((table): Table =>
    table.id === 'partners'
      ? {
          ...table,
          columns: [
            ...table.columns,
            {
              id: 'contribution',
              type: 'money',
              label: { ru: 'Вклад, тенге', kk: 'Үлесі, теңге', en: 'Contribution, KZT' },
            },
          ],
        }
      : table,
  ),
};
const laterKit: FormKit = { ...kit, form: later };

describe('a workbook of the first edition', () => {
  it.each(languages)('is read from an empty template, in %s', async (language) => {
    await opened(`template-${language}`);
    expect(sheetLanguage(await readWorkbook())).toBe(language);
    const { activities, partners } = tablesOf(await readReport());
    expect([activities, partners]).toEqual([[], []]);
  });

  it.each(languages)(
    'is checked, and its reasons are kept when its summary is written anew, in %s',
    async (language) => {
      await opened(`checked-${language}`);
      const before = await recheckReport.run(await contextIn(language), undefined);
      expect(reasonsIn(before)).toEqual(writtenReasons);
      const result = await checkWith(kit, language);
      expect(reasonsIn(result)).toEqual(writtenReasons);
      expect(result.notices).toEqual([{ kind: 'earlier-version' }]);
      const words = await loadWords(language);
      expect(await unchangedLine()).toBe(`✓ ${words.text('summary.unchanged')}`);
      // Three partners by the effects, two in their table.
      expect((await outcomes()).get(words.ruleName('partners-count'))).toMatch(/^✗ .*1/u);
      expect(await formulaErrors()).toEqual([]);
    },
  );

  it.each(languages)(
    'gets the front sheet of today with the first check, and the figures stay, in %s',
    async (language) => {
      await opened(`checked-${language}`);
      const before = reportToJson(await readReport());
      await checkWith(kit, language);
      const { sheet } = await areaOf('Report_contents');
      const verdict = await valueAt('Report_summary_verdict');
      expect(String(verdict)).toMatch(/^✗ /u);
      expect(await valueAt('Report_verdict')).toBe(verdict);
      expect(await valueAt(`'${sheet}'!B2`)).toBe(form.title[language]);
      expect(await valueAt('Report_contents_paper_contractNumber')).toBe('');
      expect(reportToJson(await readReport())).toEqual(before);
      expect(await formulaErrors()).toEqual([]);
    },
  );

  it('keeps what a person wrote under its front sheet and its summary, and beside them', async () => {
    await opened('checked-ru');
    const notes = new Map<string, Area>();
    for (const name of ['Report_contents', 'Report_summary']) {
      const area = await areaOf(name);
      notes.set(`под ${name}`, { ...area, top: area.bottom + 2, left: area.left + 1 });
      notes.set(`рядом с ${name}`, { ...area, top: area.top + 3, left: area.right + 2 });
    }
    await edit(({ worksheets }) => {
      for (const [note, { sheet, top, left }] of notes)
        worksheets.getItem(sheet).getCell(top, left).values = [[note]];
    });
    await checkWith(kit);
    const texts = new Set<string>();
    await edit(async ({ worksheets }, context) => {
      const used = ['Отчет', 'Сводка'].map((sheet) =>
        worksheets.getItem(sheet).getUsedRange().load('values'),
      );
      await context.sync();
      for (const { values } of used) values.flat().forEach((value) => texts.add(String(value)));
    });
    expect([...notes.keys()].filter((note) => !texts.has(note))).toEqual([]);
    expect(await formulaErrors()).toEqual([]);
  });
});

describe('a workbook without a column of the form', () => {
  it('goes on watching and is not said to have changed; the check tells of the column once', async () => {
    await filledToday();
    await deleteNoteColumn();
    const result = await checkWith(kit);
    const words = await loadWords('ru');
    expect((await outcomes()).get(words.ruleName('partners-count'))).toBe('✗ расходится на 1: 3 и 2');
    expect(await unchangedLine()).toBe('✓ Отчет не менялся после проверки');
    expect(result.notices.map((notice) => noticeText(notice, words))).toEqual([
      'В книге нет графы: Партнеры Примечание. Она не проверена. Кнопка «Создать листы» добавит недостающее, если место рядом с таблицей свободно.',
    ]);
  });

  it('gets it back by creating sheets, beside its table, and nothing else moves', async () => {
    await filledToday();
    const before = tablesOf(await readReport()).partners.map(({ cells }) => cells.name.value);
    await deleteNoteColumn();
    const made = await createSheets.run(await contextIn(), { language: 'ru' });
    expect(made).toMatchObject({ created: [], added: [{ table: 'partners', column: 'note' }] });
    await edit(({ names }) => {
      names.getItem('Report_partners_note').getRange().getCell(0, 0).values = [['по договору']];
    });
    const { partners } = tablesOf(await readReport());
    expect(partners.map(({ cells }) => cells.name.value)).toEqual(before);
    expect(partners[0]?.cells.note.value).toEqual({ kind: 'text', text: 'по договору' });
    expect((await recheckReport.run(await contextIn(), undefined)).notices).toEqual([]);
  });

  it('does not get it where something of the person’s stands beside the table', async () => {
    await filledToday();
    await deleteNoteColumn();
    await edit(({ worksheets }) => {
      worksheets.getItem('Партнеры').getRange('E7').values = [['мое']];
    });
    expect(await createSheets.run(await contextIn(), { language: 'ru' })).toMatchObject({
      created: [],
      added: [],
    });
    expect(await valuesAt('Партнеры!E7')).toEqual([['мое']]);
  });
});

describe('a workbook that is older than the form', () => {
  it('is checked by the newer edition, told of once, and no live line falls silent', async () => {
    await opened('checked-ru');
    expect(tableOf(later, 'partners').columns).toHaveLength(5);
    const result = await checkWith(laterKit);
    expect(result.notices).toEqual([
      { kind: 'earlier-version' },
      { kind: 'other-edition', made: '2022' },
      { kind: 'missing-columns', columns: [{ table: 'partners', column: 'contribution' }] },
    ]);
    expect(reasonsIn(result)).toEqual(writtenReasons);
    const words = await loadWords('ru');
    expect((await outcomes()).get(words.ruleName('partners-count'))).toBe('✗ расходится на 1: 3 и 2');
    expect(await unchangedLine()).toBe('✓ Отчет не менялся после проверки');
  });

  it('gets the new column by creating sheets', async () => {
    await filledToday();
    const made = await createSheets.run({ ...(await contextIn()), kit: laterKit }, { language: 'ru' });
    expect(made.added).toEqual([{ table: 'partners', column: 'contribution' }]);
    expect(await valuesAt('Партнеры!F5')).toEqual([['Вклад, тенге']]);
  });
});
