import { applyChanges } from '../excel/apply-changes';
import { readWorkbook } from '../excel/read-workbook';
import { justificationPlace, withWords } from '../findings/justification-place';
import { isReason } from '../findings/waiver';
import { textOf, textValue } from '../report/cell';
import { rowTextsBeside } from '../report/row-texts';
import { sheetLanguage } from '../sheets/workbook-identity';
import { checkAfterwards } from './apply-fix';
import type { Command, ExplainInput, ExplainOutput, MadeChange } from './command';
import { checkSnapshot } from './read-and-check';

/** The longest text of a cell in Excel. */
export const longestCell = 32_767;

/**
 * Writes a person's words where the form wants them: into the justification of the finding's row, or, on a line that names
 * what it is about, into the common text. What stands there stays. Checks again and writes the summary.
 *
 * Where the finding, or a place for its words, is not there any more, nothing is written.
 *
 * @throws RangeError for words that say nothing, or more than the cell can hold.
 */
export const explainInForm: Command<ExplainInput, ExplainOutput> = {
  run: async (context, { key, words }) => {
    if (!isReason(words)) throw new RangeError('These words say nothing.');
    const { kit, onProgress, now } = context;
    onProgress('reading');
    const snapshot = await readWorkbook(kit.form);
    const { report, findings } = checkSnapshot(kit, snapshot, now());
    const finding = findings.find((each) => each.key === key);
    const target =
      finding === undefined ? null : justificationPlace(report, finding, sheetLanguage(kit.form, snapshot));
    let changed: MadeChange[] = [];
    if (target !== null && target.cell.place !== null) {
      const { path, place, value } = target.cell;
      const text = withWords(textOf(target.cell), target.subject, words);
      if (text.length > longestCell) throw new RangeError('The cell cannot hold these words.');
      onProgress('writing');
      await applyChanges([{ place, value: text, numberFormat: null }]);
      const beside = rowTextsBeside(report, path);
      changed = [{ path, beside, from: value, to: textValue(text), numberFormat: null }];
    }
    return { changed, result: await checkAfterwards(context) };
  },
};
