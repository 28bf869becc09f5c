/**
 * `npm run damages [-- FROM TO]`: two thousand random damages of a report's file (or those of the numbers that are told):
 * bits, lengths, pieces, parts. None may be read as another report, neither when the file is opened nor beside the open
 * workbook, and none may end in an error that nobody foresaw. Exit code 1 when one does.
 */
import { runTool } from './build-tool.mjs';

await runTool('damages', './scripts/damages/main.ts');
