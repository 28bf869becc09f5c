import { deedsWith, speakTo, type Deed } from '../../scripts/faults/deeds';
import type { NamedFault } from '../../scripts/faults/plan-faults';
import { runFaults } from '../../scripts/faults/run-faults';
import { EmbeddedWorkbook } from '../../src/embedded-excel';
import { run } from '../../src/excel/run';
import { sampleReport } from '../support/embedded';

// The machine that runs the tests may be busy with others.
jest.setTimeout(300_000);

/** A few faults of many, spread over all of them. */
const some =
  (count: number) =>
  (faults: readonly NamedFault[]): readonly NamedFault[] => {
    const step = Math.max(1, faults.length / count);
    const chosen = Array.from({ length: count }, (_, index) => faults[Math.floor(index * step)]);
    return [...new Set(chosen)].filter((each) => each !== undefined);
  };

describe('a command that fails anywhere', () => {
  it('leaves the workbook so that one more press makes it whole, with every reason (a sample of npm run faults)', async () => {
    const { tried, cases } = await runFaults(await deedsWith(sampleReport()), some(3));
    expect(tried).toBeGreaterThan(40);
    expect(cases).toEqual([]);
  });
});

describe('the harness itself', () => {
  const workbook = () => speakTo(EmbeddedWorkbook.create({ sheetName: 'Лист1' }));

  /** Writes into two cells in two round trips; a second press does only what `again` says. */
  const deed = (press: () => Promise<unknown>): Deed => ({
    command: 'write',
    state: 'empty',
    workbook: workbook(),
    press,
  });
  const write = (cell: string, value: number) =>
    run(async (context) => {
      context.workbook.worksheets.getItem('Лист1').getRange(cell).values = [[value]];
      await context.sync();
    });

  it('is content with a command that begins anew', async () => {
    const press = async () => {
      await write('A1', 1);
      await write('A2', 2);
    };
    expect((await runFaults([deed(press)])).cases).toEqual([]);
  });

  it('finds a command that takes its first half for the whole', async () => {
    const isBegun = async () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem('Лист1').getRange('A1').load('values');
        await context.sync();
        return range.values[0]?.[0] === 1;
      });
    const press = async () => {
      if (await isBegun()) return;
      await write('A1', 1);
      await write('A2', 2);
    };
    const { cases } = await runFaults([deed(press)]);
    expect(cases.length).toBeGreaterThan(0);
    expect(cases[0]?.outcome).toContain('Лист1!A2');
  });
});
