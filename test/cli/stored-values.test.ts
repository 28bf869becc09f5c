import { readFileSync, writeFileSync } from 'node:fs';
import { changed, edit } from '../support/packages';
import { report, sampleFile, scratchFolder } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

const scratch = scratchFolder();
const filled = scratch.path('filled.xlsx');
afterAll(scratch.remove);

beforeAll(async () => {
  await report('fill', sampleFile, filled);
});

/** The sample's workbook with another cell in the place of the number of women. */
async function withWomen(cell: (style: string) => string, name: string): Promise<string> {
  const bytes = await changed(readFileSync(filled), (parts) => {
    edit(parts, /xl\/worksheets\/sheet\d+\.xml$/, (text) =>
      text.replace(/<c r="D6"( s="\d+")?><v>249<\/v><\/c>/, (_, style: string | undefined) =>
        cell(style ?? ''),
      ),
    );
  });
  const file = scratch.path(name);
  writeFileSync(file, bytes);
  return file;
}

const womenIn = async (file: string): Promise<unknown> => {
  const { out } = await report('read', file);
  return (JSON.parse(out) as { gender: { women: unknown } }).gender.women;
};

it('reads a formula in a cell of the report as it calculates, not as the file says', async () => {
  const file = await withWomen((style) => `<c r="D6"${style}><f>100+50</f><v>249</v></c>`, 'stale.xlsx');
  expect(await womenIn(file)).toBe(150);
  const { out } = await report('check', file, '--json');
  expect(out).toContain('150');
});

it('calculates where the file stores no value', async () => {
  const file = await withWomen((style) => `<c r="D6"${style}><f>100+50</f></c>`, 'unstored.xlsx');
  expect(await womenIn(file)).toBe(150);
});
