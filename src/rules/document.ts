import { groupsOf, type RuleBook } from './rule-book';
import type { Rule } from './rule';

/** What a document about a rule book says beside the rules themselves. */
export interface DocumentParts {
  /** The headings of the groups by their ids. */
  readonly titles: Readonly<Record<string, string>>;
  /** The rules that a workbook watches by a line of its own. */
  readonly live: ReadonlySet<string>;
  /** Sections of the form's own, after the rules, in Markdown. */
  readonly appendix: readonly string[];
}

/** A Markdown table with its columns aligned, as the formatter of this repository leaves them. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const escaped = [headings, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = headings.map((_, column) =>
    Math.max(3, ...escaped.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = escaped.map((row) => line(widths.map((width, column) => (row[column] ?? '').padEnd(width))));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded[0], rule, ...padded.slice(1)].join('\n');
}

function groupSection(book: RuleBook, group: string, { titles, live }: DocumentParts): string {
  const rows = book.rules
    .filter((rule) => rule.group === group)
    .map(({ id, severity, meaning, source }: Rule): readonly string[] => [
      `\`${id}\``,
      severity,
      meaning,
      source.clause,
      live.has(id) ? 'yes' : 'no',
    ]);
  return [
    `## ${titles[group] ?? group}`,
    '',
    markdownTable(['Rule', 'Severity', 'Fails when', 'Source', 'Live formula'], rows),
  ].join('\n');
}

/** A rule book as a document for people, in Markdown: docs/rules.md is that of the final report. */
export function rulesDocument(book: RuleBook, parts: DocumentParts): string {
  return [
    '# The rules',
    '',
    '<!-- Written by `npm run docs` from the rules in src; change it there. -->',
    '',
    `Rule book ${book.version}. Every rule passes, fails or cannot be applied, because the cells that it needs are empty or unreadable; what cannot be applied is counted and shown. An **error** blocks "ready to submit". A **warning** must be mended or answered with a written reason. A **question** only a person can decide; it never blocks. A rule with a live formula has a line on the front sheet of every workbook, which watches it without the add-in.`,
    '',
    ...groupsOf(book).flatMap((group) => [groupSection(book, group, parts), '']),
    ...parts.appendix.flatMap((section) => [section, '']),
  ].join('\n');
}
