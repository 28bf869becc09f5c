import { applyChanges } from '../excel/apply-changes';
import { readWorkbook } from '../excel/read-workbook';
import type { CheckResult } from '../findings/check';
import type { Finding } from '../findings/finding';
import type { CellValue } from '../report/cell';
import { fieldKey } from '../report/field-path';
import { cellAt } from '../report/report';
import { rowTextsBeside } from '../report/row-texts';
import type { CellChange } from '../rules/rule';
import { numberFormats } from '../sheets/styles';
import { writeCheck } from './check-report';
import type { ApplyFixOutput, Command, CommandContext, MadeChange } from './command';
import { checkSnapshot, reportIn } from './read-and-check';

export function sameValue(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Checks again by reading back what Excel has, and writes the summary: a change has emptied the list of undoable steps
 * already, so that the summary costs the person nothing more, and the file never says less than the pane.
 */
export async function checkAfterwards(context: CommandContext): Promise<CheckResult> {
  const { kit, onProgress, now } = context;
  onProgress('checking');
  const after = await readWorkbook(kit.form);
  const result = checkSnapshot(kit, after, now());
  await writeCheck(context, result, after, false, null);
  return result;
}

/** The changes of some findings, each cell once. */
function changesOf(findings: readonly Pick<Finding, 'fix'>[]): CellChange[] {
  const all = findings.flatMap(({ fix }) => fix?.changes ?? []);
  return [...new Map(all.map((change) => [fieldKey(change.cell.path), change])).values()];
}

/**
 * Makes the changes of the fixes of findings, in the cells that still hold what the fixes were made for, checks again and
 * writes the summary.
 */
export const applyFix: Command<readonly Finding[], ApplyFixOutput> = {
  run: async (context, findings) => {
    const { kit, onProgress } = context;
    onProgress('reading');
    const report = reportIn(kit.form, await readWorkbook(kit.form));
    const wanted = changesOf(findings).map((change) => ({ change, cell: cellAt(report, change.cell.path) }));
    const fits = wanted.filter(
      ({ change, cell }) => cell.place !== null && sameValue(cell.value, change.from),
    );
    onProgress('writing');
    const formats = await applyChanges(
      fits.flatMap(({ change, cell: { place } }) =>
        place === null ? [] : [{ place, value: change.to, numberFormat: numberFormats.whole }],
      ),
    );
    const changed = fits.map(({ change: { cell, from, to } }, index): MadeChange => ({
      path: cell.path,
      beside: rowTextsBeside(report, cell.path),
      from,
      to: { kind: 'number', value: to },
      numberFormat: formats[index] ?? null,
    }));
    return {
      changed,
      skipped: wanted.filter((each) => !fits.includes(each)).map(({ change }) => change),
      result: await checkAfterwards(context),
    };
  },
};
