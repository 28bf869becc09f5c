import type { MessageValue } from '../rules/rule';
import type { Words } from '../messages/words';
import type { WorkbookNotice } from '../report/notices';

/** A notice in one sentence, with what to do. */
export function noticeText(notice: WorkbookNotice, words: Words): string {
  switch (notice.kind) {
    case 'other-edition':
      return words.text('notice.otherEdition', { made: notice.made, edition: words.form.edition });
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
  }
}
