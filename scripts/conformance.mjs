/**
 * `npm run conformance [-- --json] [-- --recordings FOLDER]`: plays the scenarios of src/conformance in the embedded
 * Excel and holds its answers against what Microsoft documents and against every recording of a real Excel. Exit code
 * 1 when a documented answer is missed, or a recording says otherwise without a written reason.
 */
import { spawnSync } from 'node:child_process';
import { buildTool, root } from './build-tool.mjs';

const program = await buildTool('conformance', './scripts/conformance/main.ts');
const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 2;
