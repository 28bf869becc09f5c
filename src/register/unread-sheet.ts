import { listSheet, type RegisterSheet } from './list-sheet';
import type { Register, UnreadFile } from './register';
import type { RegisterWords } from './words';

/** The files that could not be read, and why; null where all could. */
export function unreadSheet(register: Register, words: RegisterWords): RegisterSheet | null {
  const { unread } = register;
  if (unread.length === 0) return null;
  const title = words.text('register.sheet.unread');
  return listSheet<UnreadFile>(register, words, {
    id: 'unread',
    tab: title,
    title,
    said: words.text('register.unread', { count: unread.length }),
    items: unread,
    pathOf: ({ path }) => path,
    columns: [
      { id: 'number', heading: '№', kind: 'number', width: 7, value: (_, { index }) => index + 1 },
      {
        id: 'file',
        heading: words.text('register.file'),
        kind: 'link',
        width: 40,
        total: 'count',
        value: ({ path }) => path,
      },
      {
        id: 'why',
        heading: words.text('register.why'),
        kind: 'text',
        width: 90,
        value: ({ problem }) => problem,
      },
    ],
  });
}
