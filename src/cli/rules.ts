import { fallbackLanguage } from '../form/languages';
import { loadWordsOfFiles } from '../messages/load';
import { liveRuleIds } from '../sheets/contents';
import type { FormKit } from '../sheets/form-kit';

/** What `rules --json` prints of a rule: `live` says whether every workbook has a line that watches it. */
interface RuleJson {
  readonly id: string;
  readonly group: string;
  readonly severity: string;
  readonly live: boolean;
  readonly meaning: string;
}

/** The rule book of a form as the contract prints it; what is live is read off the planned front sheet. */
export async function rulesJson(kit: FormKit): Promise<RuleJson[]> {
  const live = liveRuleIds(kit, await loadWordsOfFiles(fallbackLanguage, kit));
  return kit.book.rules.map(({ id, group, severity, meaning }) => ({
    id,
    group,
    severity,
    live: live.has(id),
    meaning,
  }));
}

/** The rule book as lines: id, severity, whether it is live, and what it looks at. */
export async function rulesText(kit: FormKit): Promise<string> {
  const rules = await rulesJson(kit);
  return rules
    .map(({ id, severity, live, meaning }) => `${id} (${severity}${live ? ', live' : ''})\n   ${meaning}`)
    .join('\n');
}
