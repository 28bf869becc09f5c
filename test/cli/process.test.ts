import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report, reportProcess, sampleFile, scratchFolder, type Run } from './run-report';

// The machine that runs the tests may be busy with others.
jest.setTimeout(120_000);

const scratch = scratchFolder();
const filled = scratch.path('filled.xlsx');
afterAll(scratch.remove);

beforeAll(async () => {
  await report('fill', sampleFile, filled);
});

/** What a run said, without the moment of the check. */
const timeless = ({ out, ...rest }: Run): Run => ({ ...rest, out: out.replace(/"checkedAt": "[^"]*"/, '') });

it.each([
  ['the help', ['--help'], 0],
  ['a check', ['check', filled, '--json'], 1],
  ['a file that is not there', ['check', scratch.path('none.xlsx')], 2],
  ['an unknown command', ['chek'], 2],
])('the built program does the same as its sources: %s', async (_, args, code) => {
  const built = await reportProcess(...args);
  expect(built.code).toBe(code);
  expect(timeless(built)).toEqual(timeless(await report(...args)));
});

it('keeps the compiled code of the program and of the runtime beside the program', async () => {
  await reportProcess('check', filled);
  const kept = readdirSync(join(__dirname, '../../dist/cli')).filter((name) => name.endsWith('.cache'));
  expect(kept.map((name) => name.replace(/\.[0-9a-f]{16}\.cache$/, '')).sort()).toEqual([
    'excel-web-16.00.js',
    'program.js',
  ]);
});
