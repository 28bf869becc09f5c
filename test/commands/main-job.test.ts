import { checkReport, createSheets, fillReport } from '../../src/commands';
import { reportIn } from '../../src/commands/read-and-check';
import { readWorkbook } from '../../src/excel/read-workbook';
import { reportToJson } from '../../src/report/report-json';
import { contextIn, newWorkbook, sampleReport } from '../support/embedded';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

describe('the main job on the sample', () => {
  it('creates, fills, reads back and checks', async () => {
    const workbook = await newWorkbook();
    const context = await contextIn();
    const { created } = await fillReport.run(context, { language: 'ru', report: sampleReport() });
    console.log(created, JSON.stringify(workbook.host.statistics));
    const read = reportToJson(reportIn(await readWorkbook()));
    expect(read).toEqual(reportToJson(sampleReport()));
    workbook.host.statistics.reset();
    const result = await checkReport.run(context, { show: true, language: null });
    console.log(
      JSON.stringify(workbook.host.statistics),
      result.counts,
      result.findings.map((f) => [f.rule, f.table, f.row, f.cells[0]?.address, f.expected, f.actual]),
    );
    const again = await checkReport.run(context, { show: true, language: null });
    expect(again.findings.map((f) => f.key)).toEqual(result.findings.map((f) => f.key));
    await createSheets.run(context, { language: 'ru' });
  });
});
