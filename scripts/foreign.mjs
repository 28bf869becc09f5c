/**
 * `npm run foreign [-- FROM TO]`: two thousand generated workbooks (or those of the numbers that are told) in which a
 * person has sheets, names, tables and styles of their own, half of them called like ours: nothing of theirs may change,
 * and no command may end in an error that nobody foresaw. Exit code 1 when one does.
 */
import { runTool } from './build-tool.mjs';

await runTool('foreign', './scripts/foreign/main.ts');
