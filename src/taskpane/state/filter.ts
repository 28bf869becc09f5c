import type { Entry } from './listing';
import type { Filter } from './state';

/** The words of a search as they are compared. */
export function searchedWords(search: string, plain: (text: string) => string): string[] {
  return plain(search).split(/\s+/).filter(Boolean);
}

/**
 * The entries that a filter lets through. Every word of the search must stand somewhere in the entry's text.
 *
 * @param words the words of the search, as texts are compared.
 * @param textOf all that can be read of an entry; null where that is not known yet, and then it is left out.
 */
export function filtered(
  entries: readonly Entry[],
  { severity, table }: Pick<Filter, 'severity' | 'table'>,
  words: readonly string[],
  textOf: (entry: Entry) => string | null,
): readonly Entry[] {
  if (severity === null && table === null && words.length === 0) return entries;
  return entries.filter((entry) => {
    if (severity !== null && entry.finding.severity !== severity) return false;
    if (table !== null && entry.finding.table !== table) return false;
    if (words.length === 0) return true;
    const text = textOf(entry);
    return text !== null && words.every((word) => text.includes(word));
  });
}

export function isFiltering({ search, severity, table }: Filter): boolean {
  return search.trim() !== '' || severity !== null || table !== null;
}
