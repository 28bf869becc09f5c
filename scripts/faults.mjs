/**
 * `npm run faults [-- --json] [-- --share 3/8]`: every action of every command failed once, every request with every
 * code and with silence, over the kinds of workbook that matter; after any failure and one more press the workbook must
 * be as after an undisturbed run. Exit code 1 when one is not.
 *
 * `--share 3/8` tries every eighth fault, from the third on; `--share today/8` another eighth each day, so that eight
 * days try them all. `--only switchSheetLanguage` tries one command. docs/real-excel.md has the figures.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { buildTool, root } from './build-tool.mjs';

/** The share that is asked for: which part, from 0, of how many. All there is when none is asked for. */
function askedShare() {
  const place = process.argv.indexOf('--share');
  if (place < 0) return { share: 0, shares: 1 };
  const [which, of] = (process.argv[place + 1] ?? '').split('/');
  const shares = Number(of);
  const days = Math.floor(Date.now() / 86_400_000);
  const share = which === 'today' ? days % shares : Number(which) - 1;
  if (!(Number.isInteger(share) && Number.isInteger(shares) && share >= 0 && share < shares)) {
    console.error('--share takes which share of how many: 3/8, or today/8.');
    process.exit(2);
  }
  return { share, shares };
}

/** Runs one part of the tries in a process of its own; gives what it found. */
function runPart(program, part, parts, only) {
  return new Promise((resolve, reject) => {
    // Workbooks are copied and thrown away all the time: with more room for young objects that costs a third less.
    const child = spawn(process.execPath, ['--max-semi-space-size=128', program, `${part}/${parts}`, only], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.on('close', (code) =>
      code === 0 ? resolve(JSON.parse(said)) : reject(new Error(`Part ${part}: ${code}`)),
    );
  });
}

const { share, shares } = askedShare();
const onlyPlace = process.argv.indexOf('--only');
const only = onlyPlace < 0 ? '' : (process.argv[onlyPlace + 1] ?? '');
const program = await buildTool('faults', './scripts/faults/main.ts');
const processes = availableParallelism();
const results = await Promise.all(
  Array.from({ length: processes }, (_, each) =>
    runPart(program, share + shares * each, shares * processes, only),
  ),
);
const cases = results.flatMap((each) => each.cases);
const tried = results.reduce((sum, each) => sum + each.tried, 0);
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ tried, failed: cases.length, cases }, null, 2)}\n`);
} else {
  for (const { command, at, code, outcome } of cases) console.log(`${command}: ${at}, ${code}: ${outcome}`);
  if (shares > 1) console.log(`share ${share + 1} of ${shares}`);
  console.log(`${tried} tried, ${cases.length} failed`);
}
process.exitCode = cases.length > 0 ? 1 : 0;
