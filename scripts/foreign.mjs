/**
 * `npm run foreign [-- FROM TO]`: two thousand generated workbooks (or those of the numbers that are told) in which a
 * person has sheets, names, tables and styles of their own, half of them called like ours: nothing of theirs may change,
 * and no command may end in an error that nobody foresaw. Exit code 1 when one does.
 */
import { spawnSync } from 'node:child_process';
import { buildTool, root } from './build-tool.mjs';

const program = await buildTool('foreign', './scripts/foreign/main.ts');
const { status } = spawnSync(
  process.execPath,
  ['--max-semi-space-size=128', program, ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 2;
