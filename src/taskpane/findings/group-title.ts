import type { Words } from '../../messages/words';
import type { GroupId } from '../state/groups';

/** The heading of a group of findings. */
export function groupTitle(id: GroupId, words: Words): string {
  switch (id) {
    case 'error':
    case 'warning':
    case 'question':
    case 'done':
    case 'arrived':
      return words.text(`pane.group.${id}`);
    default:
      return words.form.tables.find((table) => table.id === id)?.sheet[words.language] ?? '';
  }
}
