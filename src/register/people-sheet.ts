import type { SingleRowTable } from '../form/types';
import { listSheet, type ListColumn, type RegisterSheet } from './list-sheet';
import { fileColumns, headColumns } from './main-sheet';
import type { Register, RegisteredFile } from './register';
import type { RegisterWords } from './words';

/** The columns of a list of participants. */
export function peopleColumns(
  { kit }: Register,
  table: SingleRowTable,
  index: number,
  words: RegisterWords,
): readonly ListColumn<RegisteredFile>[] {
  const { language } = words;
  return [
    ...fileColumns(words),
    ...headColumns(kit, words).filter(({ kind }) => kind === 'text'),
    ...table.columns.map((column, at): ListColumn<RegisteredFile> => ({
      id: column.id,
      heading: column.label[language],
      kind: 'figure',
      width: 16,
      total: 'sum',
      value: ({ report }) => report.people[index]?.[at] ?? null,
    })),
  ];
}

/** The participants of all reports as one table of the form has them. */
export function peopleSheet(
  register: Register,
  table: SingleRowTable,
  index: number,
  words: RegisterWords,
): RegisterSheet {
  return listSheet(register, words, {
    id: table.id,
    tab: table.sheet[words.language],
    title: table.title[words.language],
    columns: peopleColumns(register, table, index, words),
    items: register.files,
    pathOf: ({ path }) => path,
  });
}
