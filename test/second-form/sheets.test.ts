import { createSheets, inspectWorkbook } from '../../src/commands';
import { readWorkbook } from '../../src/excel/read-workbook';
import { languages } from '../../src/form/languages';
import { visitReport } from '../fixtures/visit-report';
import { goodVisit, visitWith } from '../fixtures/visit-report/reports';
import { edit, sheetNames, type, valueAt } from '../support/office';
import { contextOf, errorsInCells, fill, newWorkbook, readJson, reopened, visitWorkbook } from './visits';

jest.setTimeout(60_000);

const { form } = visitReport;

describe('the sheets of the invented form', () => {
  it.each(languages)('are made empty, and hold no error (%s)', async (language) => {
    newWorkbook();
    const { created } = await createSheets.run(await contextOf(visitReport, language), { language });
    expect(created).toEqual(
      [form.frontSheet, ...form.sheets.map(({ tab }) => tab)].map((tab) => tab[language]),
    );
    expect(await errorsInCells()).toEqual([]);
  });

  it('give back what was filled in, also after the file was saved and opened', async () => {
    const workbook = await visitWorkbook(visitWith());
    expect(await readJson()).toEqual(goodVisit);
    await reopened(workbook);
    expect(await readJson()).toEqual(goodVisit);
  });

  it('put two tables on one sheet, and one table on two', async () => {
    await visitWorkbook(visitWith());
    const { names } = await readWorkbook(form);
    const sheetOf = (name: string) => names.get(name)?.sheet;
    expect(sheetOf('Visit_visit')).toBe('Визит');
    expect(sheetOf('Visit_readers')).toBe('Визит');
    expect(sheetOf('Visit_visit_2')).toBe('Рекомендации');
    expect(sheetOf('Visit_visit_library')).toBe('Визит');
    expect(sheetOf('Visit_visit_advice')).toBe('Рекомендации');
  });

  it('print a unit of the form’s own', async () => {
    await visitWorkbook(visitWith());
    const way = (await readWorkbook(form)).names.get('Visit_visit_way');
    expect(await valueAt(`Визит!B${(way?.top ?? 0) + 1}`)).toMatch(/, километр$/u);
  });

  it('name the summary of the form in what they tell to do', async () => {
    await visitWorkbook(visitWith());
    const front = (await readWorkbook(form)).sheets.find(({ name }) => name === 'Обложка визита');
    const texts = (front?.values ?? [])
      .flat()
      .flatMap((value) => (value.kind === 'text' ? [value.text] : []));
    expect(texts.filter((text) => text.includes('«Итог визита»'))).toHaveLength(1);
    expect(texts.filter((text) => /«Сводка»|Заключительный|проект/iu.test(text))).toEqual([]);
  });

  it('are incomplete without one of the two sheets of a table, and only that sheet is made again', async () => {
    await visitWorkbook(visitWith());
    await edit((workbook) => {
      workbook.worksheets.getItem('Рекомендации').delete();
    });
    const context = await contextOf(visitReport);
    expect(await inspectWorkbook.run(context, undefined)).toEqual({ kind: 'part', missing: ['visit'] });
    const { created } = await createSheets.run(context, { language: 'ru' });
    expect(created).toEqual(['Рекомендации']);
    expect(await readJson()).toEqual({
      ...goodVisit,
      visit: { ...goodVisit.visit, telephone: null, advice: null },
    });
  });

  it('get back a table that is gone from a sheet with another', async () => {
    await visitWorkbook(visitWith());
    await edit(async (workbook, context) => {
      const area = workbook.names.getItem('Visit_readers').getRange();
      area.getEntireRow().delete(Excel.DeleteShiftDirection.up);
      await context.sync();
    });
    const context = await contextOf(visitReport);
    expect(await inspectWorkbook.run(context, undefined)).toEqual({ kind: 'part', missing: ['readers'] });
    const made = await createSheets.run(context, { language: 'ru' });
    expect(made.created).toEqual(['Визит (2)']);
    expect(await inspectWorkbook.run(context, undefined)).toMatchObject({ kind: 'report' });
    expect((await readJson())['visit']).toEqual(goodVisit.visit);
  });

  it('get back a column in the block to which it belongs, though its table has another elsewhere', async () => {
    await visitWorkbook(visitWith());
    await edit((workbook) => {
      workbook.names
        .getItem('Visit_visit_advice')
        .getRange()
        .getEntireRow()
        .delete(Excel.DeleteShiftDirection.up);
    });
    const context = await contextOf(visitReport);
    const made = await createSheets.run(context, { language: 'ru' });
    expect(made).toMatchObject({ created: [], added: [{ table: 'visit', column: 'advice' }] });
    const { names } = await readWorkbook(form);
    const [phone, advice] = ['Visit_visit_telephone', 'Visit_visit_advice'].map((name) => names.get(name));
    expect([advice?.sheet, advice?.left, advice?.top]).toEqual([
      'Рекомендации',
      phone?.left,
      (phone?.top ?? 0) + 1,
    ]);
    expect(await readJson()).toEqual({ ...goodVisit, visit: { ...goodVisit.visit, advice: null } });
  });

  it('find a cell that has lost its name by its block, though its table has another elsewhere', async () => {
    await visitWorkbook(visitWith());
    await edit((workbook) => {
      workbook.names.getItem('Visit_visit_advice').delete();
    });
    expect(await readJson()).toEqual(goodVisit);
  });

  it('are filled beside other sheets and change none of them', async () => {
    newWorkbook();
    await type('Лист1!A1', ['своё']);
    await fill(visitWith());
    expect((await sheetNames())[0]).toBe('Лист1');
    expect(await valueAt('Лист1!A1')).toBe('своё');
  });
});
