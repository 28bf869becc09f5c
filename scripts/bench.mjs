/**
 * `npm run bench [-- --json] [-- --quick]`: what the product takes against what people would pick instead, and against the
 * least that is possible; docs/performance.md says what each row is. Rounds go over all programs in turn, and a figure is
 * the median of its rounds, so that a busy machine spoils all alike.
 *
 *   --json    prints the rows as one JSON array, and nothing else
 *   --quick   small sizes, one round
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureNode, measureOther, median } from './bench/processes.mjs';
import { reportOf } from './bench/reports.mjs';
import { measureRequests, readSample } from './bench/requests.mjs';

const { findProgram } = createRequire(import.meta.url)('./install-on-debian.js');
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const report = join(root, 'dist', 'cli', 'report.js');
const opener = join(root, 'scripts', 'bench', 'open.cjs');
const isQuick = process.argv.includes('--quick');
const activities = isQuick ? [10, 100] : [1, 10, 100, 1000, 10_000];
const fileCounts = isQuick ? [20] : [20, 200];
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const at = (name) => join(folder, name);
const say = (line) => process.stderr.write(`${line}\n`);
const rows = [];

function row(what, size, ours, peer, unit) {
  const tidy = (value) => (value === null ? null : Number(value.toPrecision(4)));
  rows.push({
    what,
    size,
    ours: tidy(ours),
    peer: tidy(peer),
    ratio: peer === null ? null : tidy(ours / peer),
    unit,
  });
}

/** SheetJS is fetched for the measurement alone: what the registry has of it has known holes. */
function sheetJs() {
  const place = join(root, 'node_modules', '.cache', 'bench');
  mkdirSync(place, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', place, 'xlsx@0.18.5'];
  const { status } = spawnSync(npm, args, { stdio: 'ignore' });
  if (status !== 0) say('SheetJS could not be fetched; its rows are left out.');
  return status === 0 ? { BENCH_SHEETJS: join(place, 'package.json') } : null;
}

/** The programs that open a workbook, and what each takes for some files. */
function peers() {
  const found = {
    'the floor: inflate and scan': (files) => measureNode([opener, 'floor', ...files], folder),
    'exceljs opening it': (files) => measureNode([opener, 'exceljs', ...files], folder),
  };
  const env = sheetJs();
  if (env) found['SheetJS opening it'] = (files) => measureNode([opener, 'sheetjs', ...files], folder, env);
  const openpyxl = 'import sys, openpyxl\nfor f in sys.argv[1:]: openpyxl.load_workbook(f)';
  if (spawnSync('python3', ['-c', 'import openpyxl']).status === 0)
    found['openpyxl opening it'] = (files) => measureOther(['python3', '-c', openpyxl, ...files]);
  else say('openpyxl is not here; its rows are left out.');
  const office = findProgram(['soffice', 'libreoffice'], []);
  if (office !== undefined)
    found['LibreOffice calculating and saving it'] = (files) =>
      measureOther([
        office,
        '--headless',
        `-env:UserInstallation=file://${at('office')}`,
        '--convert-to',
        'xlsx',
        '--outdir',
        at('converted'),
        ...files,
      ]);
  else say('LibreOffice is not here; its rows are left out.');
  return found;
}

/** Runs all in turn, so many rounds; the medians by name. */
function medians(runs, rounds) {
  const taken = new Map(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) taken.get(name).push(run());
  return new Map(
    [...taken].map(([name, all]) => [
      name,
      Object.fromEntries(
        ['cpu', 'wall', 'memory'].map((key) => [
          key,
          all[0][key] === null ? null : median(all.map((each) => each[key])),
        ]),
      ),
    ]),
  );
}

function compare(what, size, ours, found) {
  for (const [peer, { cpu, wall, memory }] of found) {
    row(`${what} / ${peer}`, size, ours.cpu, cpu, 's CPU');
    row(`${what} / ${peer}`, size, ours.wall, wall, 's');
    if (memory !== null) row(`${what} / ${peer}`, size, ours.memory, memory, 'MiB');
  }
}

async function main() {
  spawnSync(process.execPath, [join(root, 'scripts', 'report.mjs'), '--build'], { stdio: ['ignore', 2, 2] });
  const sample = readSample(root);
  const others = peers();
  for (const count of activities) {
    say(`${count} activities`);
    const [json, file] = [at(`${count}.json`), at(`${count}.xlsx`)];
    writeFileSync(json, JSON.stringify(reportOf(sample, count)));
    measureNode([report, 'fill', json, file], folder);
    const size = `${count} activities`;
    const rounds = isQuick || count > 1000 ? 1 : 5;
    const found = medians(
      {
        check: () => measureNode([report, 'check', file], folder),
        summary: () => measureNode([report, 'check', file, '--out', at('checked.xlsx'), '--force'], folder),
        ...Object.fromEntries(Object.entries(others).map(([name, run]) => [name, () => run([file])])),
      },
      rounds,
    );
    const [check, summary] = [found.get('check'), found.get('summary')];
    found.delete('check');
    found.delete('summary');
    compare('check', size, check, found);
    compare('check with its summary', size, summary, new Map([['a check', check]]));
  }
  for (const count of fileCounts) {
    say(`${count} files`);
    const files = Array.from({ length: count }, (_, index) => at(`file-${index}.xlsx`));
    for (const file of files) copyFileSync(at('10.xlsx'), file);
    const found = medians(
      {
        check: () => measureNode([report, 'check', ...files], folder),
        ...Object.fromEntries(
          Object.entries(others)
            .filter(([name]) => count <= 20 || !name.startsWith('LibreOffice'))
            .map(([name, run]) => [name, () => run(files)]),
        ),
      },
      isQuick || count > 20 ? 1 : 3,
    );
    const check = found.get('check');
    found.delete('check');
    compare('check', `${count} files`, check, found);
  }
  for (const count of activities.filter((each) => each <= 1000)) {
    say(`requests of ${count} activities`);
    const size = `${count} activities`;
    const found = await measureRequests(reportOf(sample, count), count <= 100);
    for (const press of ['create', 'fill', 'inspect', 'check', 'again'])
      for (const [key, unit] of Object.entries({
        trips: 'round trips',
        actions: 'actions',
        sent: 'bytes sent',
        received: 'bytes received',
      }))
        row(
          `${press} / the naive add-in, cell by cell`,
          size,
          found[press][key],
          found.naive?.[key] ?? null,
          unit,
        );
    row('the rules / the relations as formulas calculated anew', size, found.rules, found.formulas, 's CPU');
  }
}

try {
  await main();
  if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  else
    for (const { what, size, ours, peer, ratio, unit } of rows)
      console.log([size, what, ours, peer ?? '–', ratio ?? '–', unit].join('\t'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
