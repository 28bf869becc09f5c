import { writeFileSync } from 'node:fs';
import { setThresholds } from '../../src/commands';
import { contextIn, filledWorkbook, sampleReport } from '../support/embedded';
import { checkedFile, type CheckedFile } from './checked-json';
import { report, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(60_000);

const scratch = scratchFolder();
afterAll(scratch.remove);

async function checked(file: string): Promise<CheckedFile> {
  const { out } = await report('check', '--json', file);
  return checkedFile.parse(JSON.parse(out));
}

const others = ({ findings }: CheckedFile) =>
  findings.filter(({ rule }) => rule === 'large-other').map(({ expected, actual }) => [expected, actual]);

describe('check', () => {
  // In the sample 88 of 416 participants, 21.15 per cent, are in other categories.
  it.each<[string, number, (number | null)[][]]>([
    ['20, the usual', 20, [[83.2, 88]]],
    ['21', 21, [[87.36, 88]]],
    ['22', 22, []],
  ])('goes by the share that the workbook holds: %s', async (_, largeOtherPercent, expected) => {
    const workbook = await filledWorkbook(sampleReport());
    await setThresholds.run(await contextIn(), { largeOtherPercent });
    const file = scratch.path(`share-${largeOtherPercent}.xlsx`);
    writeFileSync(file, await workbook.save());
    expect(others(await checked(file))).toEqual(expected);
  });
});
