import { notApplicable } from '../lexicon/placeholders';
import { Text } from '../text/text';

const NOT_APPLICABLE = new RegExp(notApplicable.join('|'), 'iu');

/** Whether a cell says that a count does not apply: "-", "- , не применимо", "қолданылмайды", "не предусмотрен". */
export function saysNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(Text.of(text).text);
}
