import type { MessageValue } from '../rules/rule';
import type { Words } from '../messages/words';
import type { WorkbookNotice } from '../report/notices';

/** A notice in one sentence, with what to do. */
export function noticeText(notice: WorkbookNotice, words: Words): string {
  switch (notice.kind) {
    case 'other-edition':
      return words.text('notice.otherEdition', { made: notice.made, edition: words.form.edition });
    case 'earlier-version':
      return words.text('notice.earlierVersion');
    case 'missing-tables':
      return words.text('notice.missingTables', {
        count: notice.tables.length,
        tables: {
          kind: 'list',
          items: notice.tables.map((table): MessageValue => ({ kind: 'table', table })),
        },
      });
    case 'missing-columns':
      return words.text('notice.missingColumns', {
        count: notice.columns.length,
        columns: {
          kind: 'list',
          items: notice.columns.map(({ table, column }): MessageValue => ({
            kind: 'labelled',
            label: { kind: 'table', table },
            value: { kind: 'column', field: { table, row: null, column } },
          })),
        },
      });
    case 'pasted-rows':
      return words.text('notice.pastedRows', {
        tables: {
          kind: 'list',
          items: notice.tables.map(({ table, headings, blanks, parted }) =>
            words.text('notice.pastedRows.table', {
              table: { kind: 'table', table },
              headings,
              blanks,
              parted,
            }),
          ),
        },
      });
  }
}
