import type { Entry } from './listing';
import type { Filter } from './state';

/** Letters alike to a person who searches: case and `ё` do not count. */
function plain(text: string): string {
  return text.toLocaleLowerCase().replaceAll('ё', 'е');
}

/**
 * The entries that a filter lets through. Every word of the search must stand somewhere in the entry's text.
 *
 * @param textOf all that can be read of an entry: its message, rule, advice, table, cells.
 */
export function filtered(
  entries: readonly Entry[],
  { search, severity, table }: Filter,
  textOf: (entry: Entry) => string,
): Entry[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (severity !== null && entry.finding.severity !== severity) return false;
    if (table !== null && entry.finding.table !== table) return false;
    if (words.length === 0) return true;
    const text = plain(textOf(entry));
    return words.every((word) => text.includes(word));
  });
}

export function isFiltering({ search, severity, table }: Filter): boolean {
  return search.trim() !== '' || severity !== null || table !== null;
}
