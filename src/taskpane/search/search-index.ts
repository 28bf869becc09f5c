import type { Finding } from '../../findings/finding';
import { tableOf } from '../../form/form';
import type { Words } from '../../messages/words';
import { placeOf } from '../shared/place';
import type { Entry } from '../state/listing';

/** Letters alike to a person who searches: case and `ё` do not count. */
export function plain(text: string): string {
  return text.toLocaleLowerCase().replaceAll('ё', 'е');
}

/** Everything of a finding that a search looks through. */
function searchedText(finding: Finding, words: Words): string {
  const said = words.finding(finding);
  return plain(
    [
      said.finding,
      said.rule,
      said.action,
      words.ruleName(finding.rule),
      words.job({ deed: finding.deed, table: finding.table, findings: [finding, finding] }),
      tableOf(words.form, finding.table).sheet[words.language],
      ...finding.cells.slice(0, 50).map((cell) => placeOf(cell, words)),
      finding.waiver?.reason ?? '',
    ].join(' '),
  );
}

/** The texts of findings in one language, made once for each; of thousands they are made a few at a time. */
export interface SearchIndex {
  /** The text of an entry; null where it has not been made yet. */
  readonly textOf: (entry: Entry) => string | null;
  /** Makes texts that are missing until the time is over, in milliseconds; gives whether all are there. */
  readonly fill: (entries: readonly Entry[], time: number) => boolean;
}

export function createSearchIndex(words: Words, now: () => number = () => performance.now()): SearchIndex {
  const texts = new WeakMap<Finding, string>();
  return {
    textOf: ({ finding }) => texts.get(finding) ?? null,
    fill: (entries, time) => {
      const end = now() + time;
      for (const { finding } of entries) {
        if (texts.has(finding)) continue;
        if (now() > end) return false;
        texts.set(finding, searchedText(finding, words));
      }
      return true;
    },
  };
}
