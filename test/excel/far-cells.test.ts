import { findTravellers } from '../../src/excel/find-travellers';
import { reportToJson } from '../../src/report/report-json';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { filledWorkbook, readReport, sampleReport } from '../support/embedded';
import { changed, edit } from '../support/packages';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

/** What stands far below or beside the tables of a report, as the rows of its file. */
const far: [string, string][] = [
  ['a space in the last row', '<row r="1048576"><c r="A1048576" t="inlineStr"><is><t> </t></is></c></row>'],
  [
    'a space in the last cell',
    '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t> </t></is></c></row>',
  ],
  ['a figure in the last row', '<row r="1048576"><c r="B1048576"><v>5</v></c></row>'],
  ['a figure in row 700 000', '<row r="700000"><c r="B700000"><v>5</v></c></row>'],
  ['a figure far to the right', '<row r="900"><c r="XFD900"><v>5</v></c></row>'],
];

it.each(far)('%s neither stops nor slows the reading of a report', async (_, rows) => {
  const bytes = await changed(await (await filledWorkbook()).save(), (parts) => {
    edit(parts, /^xl\/worksheets\/sheet\d+\.xml$/, (text) =>
      text.replace('</sheetData>', `${rows}</sheetData>`),
    );
  });
  installGlobals(await EmbeddedWorkbook.open(bytes));
  const start = process.cpuUsage();
  expect(reportToJson(await readReport())).toEqual(reportToJson(sampleReport()));
  await findTravellers([]);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(5);
});
