/**
 * `npm run damages [-- FROM TO]`: two thousand random damages of a report's file (or those of the numbers that are told):
 * bits, lengths, pieces, parts. None may be read as another report, neither when the file is opened nor beside the open
 * workbook, and none may end in an error that nobody foresaw. Exit code 1 when one does.
 */
import { spawnSync } from 'node:child_process';
import { buildTool, root } from './build-tool.mjs';

const program = await buildTool('damages', './scripts/damages/main.ts');
const { status } = spawnSync(
  process.execPath,
  ['--max-semi-space-size=128', program, ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 2;
