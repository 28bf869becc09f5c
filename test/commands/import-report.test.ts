import { importReport, reviewImport, type Replacement } from '../../src/commands/import-report';
import { fieldKey } from '../../src/report/field-path';
import { textOf } from '../../src/report/cell';
import { allCells, rowsOf, type Report } from '../../src/report/report';
import { reportToJson } from '../../src/report/report-json';
import { reportWith } from '../fixtures/reports';
import { check, contextIn, filledWorkbook, newWorkbook, readReport, sampleReport } from '../support/embedded';
import { edit, type, valueAt } from '../support/office';
import { columnName, form, reportFromJson } from '../support/final-report';

jest.setTimeout(60_000);

const bring = async (report: Report, replace: readonly Replacement[] = []) =>
  importReport.run(await contextIn(), { report, language: 'ru', replace });
const review = async (report: Report) => reviewImport.run(await contextIn(), report);
const standing = async () => reportToJson(await readReport());
const keys = (cells: readonly { readonly to: Parameters<typeof fieldKey>[0] }[]) =>
  cells.map(({ to }) => fieldKey(to));

describe('a report that is brought into a workbook', () => {
  it('makes and fills all sheets where there are none', async () => {
    await newWorkbook();
    const seen = await review(sampleReport());
    expect(seen.toBeMade).toEqual(form.tables.map(({ id }) => id));
    const { created, filled, kept, homeless } = await bring(sampleReport());
    expect(created.length).toBe(form.sheets.length + 1);
    expect({ filled, kept, homeless }).toEqual({ filled: 0, kept: [], homeless: [] });
    expect(await standing()).toEqual(reportToJson(sampleReport()));
  });

  it('changes nothing where the same stands, however often', async () => {
    await filledWorkbook();
    const seen = await review(sampleReport());
    expect(seen).toMatchObject({ fill: [], differing: [], newRows: [], homeless: [], toBeMade: [] });
    expect(seen.same).toBe(
      allCells(sampleReport()).filter(
        ({ value, path }) => value.kind !== 'empty' && fieldKey(path) !== 'proposals.1.number',
      ).length,
    );
    const before = await standing();
    await bring(sampleReport());
    await bring(sampleReport());
    expect(await standing()).toEqual(before);
  });

  it('fills empty sheets, growing the tables that are too short', async () => {
    await newWorkbook();
    const empty = reportFromJson({ form: form.id, edition: form.edition });
    await bring(empty);
    const activities = rowsOf(sampleReport(), 'activities').map((row) =>
      Object.fromEntries(
        Object.entries(row.cells).map(([id, cell]) => [id, cell === undefined ? null : textOf(cell)]),
      ),
    );
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...activities[index % activities.length],
      activity: `Мероприятие ${index + 1}`,
    }));
    const report = reportFromJson({ ...reportToJson(sampleReport()), activities: many });
    const { rows, homeless } = await bring(report);
    expect(homeless).toEqual([]);
    expect(rows).toBe(
      60 +
        rowsOf(sampleReport(), 'partners').length +
        rowsOf(sampleReport(), 'proposals').length +
        rowsOf(sampleReport(), 'recommendations').length,
    );
    expect(await standing()).toEqual(reportToJson(report));
    const before = await standing();
    await check();
    expect(await standing()).toEqual(before);
  });

  it('takes a figure that is stored as text for the figure that it says', async () => {
    await filledWorkbook(reportWith({ 'gender.men': '51', 'effects.payroll.plan': '1 755 600 тг.' }));
    const seen = await review(reportWith({ 'gender.men': 51, 'effects.payroll.plan': 1_755_600 }));
    expect(seen.differing).toEqual([]);
  });

  it('lists cells that hold something else, and keeps them', async () => {
    await filledWorkbook(reportWith({ 'gender.men': 51, 'effects.staff.plan': null }));
    const report = reportWith({});
    const seen = await review(report);
    expect(keys(seen.differing)).toEqual(['gender.men']);
    expect(keys(seen.fill)).toEqual(['effects.staff.plan']);
    const { filled, replaced, kept } = await bring(report);
    expect({ filled, replaced, kept: keys(kept) }).toEqual({ filled: 1, replaced: 0, kept: ['gender.men'] });
    expect(await valueAt('Report_gender_men')).toBe(51);
  });

  it('writes over what a person said, and only while it is what they saw', async () => {
    await filledWorkbook(reportWith({ 'gender.men': 51, 'gender.women': 12 }));
    const report = reportWith({});
    const { differing } = await review(report);
    const replace = differing.map(({ from, standing: seen }) => ({ from, seen }));
    await type('Report_gender_women', [13]);
    const { replaced, kept } = await bring(report, replace);
    expect({ replaced, kept: keys(kept) }).toEqual({ replaced: 1, kept: ['gender.women'] });
    expect(await valueAt('Report_gender_men')).toBe(50);
    expect(await valueAt('Report_gender_women')).toBe(13);
  });

  it('knows a row whose cell was changed, and puts other rows after those that stand', async () => {
    await filledWorkbook();
    const json = reportToJson(sampleReport()) as unknown as {
      activities: Record<string, string | number | null>[];
    };
    const [first, ...others] = json.activities;
    const report = reportFromJson({
      ...(json as unknown as ReturnType<typeof reportToJson>),
      activities: [
        { ...first, plan: '99 тренингов' },
        { task: 'Новая задача', activity: 'Новое мероприятие', plan: '=1+1' },
        ...others,
      ] as never,
    });
    const seen = await review(report);
    expect(keys(seen.differing)).toEqual(['activities.1.plan']);
    expect(seen.newRows.map(({ table, rows, after }) => [table, rows.length, after])).toEqual([
      ['activities', 1, json.activities.length],
    ]);
    await bring(report);
    const after = (await standing()) as unknown as typeof json;
    expect(after.activities.slice(0, -1)).toEqual(json.activities);
    expect(after.activities.at(-1)).toMatchObject({ task: 'Новая задача', plan: '=1+1' });
  });

  it('keeps the person’s own words below a table that grows', async () => {
    await newWorkbook();
    await bring(reportFromJson({ form: form.id, edition: form.edition }));
    await edit(({ worksheets }) => {
      worksheets.getItem('Партнеры').getRange('B40').values = [['Мое примечание']];
    });
    const partners = Array.from({ length: 80 }, (_, index) => ({ name: `ОФ «Выдуманный {${index + 1}}»` }));
    const report = reportFromJson({ form: form.id, edition: form.edition, partners } as never);
    const { homeless, rows } = await bring(report);
    expect({ homeless, rows }).toEqual({ homeless: [], rows: 80 });
    expect(rowsOf(await readReport(), 'partners').length).toBe(80);
    const column = columnName('partners', 'name');
    expect(column).toBe('Report_partners_name');
    let own: unknown[][] = [];
    await edit(async (workbook) => {
      const found = workbook.worksheets.getItem('Партнеры').getUsedRange().load('values');
      await workbook.context.sync();
      own = found.values;
    });
    expect(own.flat().filter((value) => value === 'Мое примечание')).toHaveLength(1);
  });
});
