import { ExcelProblem } from './problem';
import { run } from './run';

/** Saves the workbook where it stands; Excel asks for a place when it has none yet. ExcelApi 1.11. */
export function saveWorkbook(): Promise<void> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.11')) {
    throw new ExcelProblem('too-old', 'Workbook.save needs ExcelApi 1.11');
  }
  return run(async (context) => {
    context.workbook.save(Excel.SaveBehavior.prompt);
    await context.sync();
  });
}
