import { cellArea, rowArea } from '../sheets/plan';
import { section, together, type Section } from '../sheets/section';
import type { StyleName } from '../sheets/styles';
import { peopleTables } from './columns';
import {
  listGeometry,
  planned,
  registerMargin,
  sheetLooks,
  titleSection,
  type FileLink,
  type ListValue,
  type RegisterSheet,
} from './list-sheet';
import { headColumns, saidVerdict } from './main-sheet';
import { registerName } from './names';
import { repeatedProjects } from './projects';
import type { Register, RegisteredFile } from './register';
import type { RegisterWords } from './words';

const { left, headingRow } = listGeometry;
const labelWidth = 44;
const valueWidth = 26;

/** A line of the comparison: what it is, and what each report says. */
interface Line {
  readonly label: string;
  readonly style: StyleName;
  readonly value: (file: RegisteredFile) => ListValue;
}

/** Reports of one project side by side, project by project; a line in which they differ is marked. Null where there are none. */
export function repeatedSheet(register: Register, words: RegisterWords): RegisterSheet | null {
  const { kit, files } = register;
  const groups = repeatedProjects(kit.form, kit.summary, files);
  if (groups.length === 0) return null;
  const lines = linesOf(register, words);
  const most = Math.max(...groups.map(({ length }) => length));
  const title = words.text('register.sheet.repeated');
  const links: FileLink[] = [];
  const parts: Section[] = [
    titleSection(register, words, title, words.text('register.repeated', { count: groups.length })),
  ];
  let top: number = headingRow;
  for (const group of groups) {
    parts.push(groupSection(group, lines, top, words));
    links.push(...group.map(({ path }, index) => ({ row: top, column: left + 1 + index, path })));
    top += lines.length + 2;
  }
  const { bottom, names, ...content } = together(parts);
  const area = { top: 0, left: 0, bottom, right: left + most + 1 };
  const looks = sheetLooks(title, words, area);
  return {
    plan: {
      ...content,
      ...looks,
      print: { ...looks.print, titleRows: null },
      key: 'repeated',
      block: registerName(kit.form, 'repeated'),
      name: title,
      columnWidths: [registerMargin, labelWidth, ...Array.from({ length: most }, () => valueWidth), 12],
      names: [...names, { name: registerName(kit.form, 'repeated'), area }],
      excelTables: [],
      freeze: { rows: 0, columns: 0 },
    },
    links,
  };
}

function linesOf({ kit }: Register, words: RegisterWords): Line[] {
  const figure = 'Report cell figure' as const;
  const head = headColumns(kit, words).map(({ heading, kind, value }): Line => ({
    label: heading,
    style: kind === 'date' ? 'Report register date' : kind === 'figure' ? figure : 'Report cell',
    value: (file) => value(file, { row: 0, index: 0 }),
  }));
  return [
    ...head,
    { label: words.text('register.spent'), style: figure, value: ({ report }) => report.spent },
    ...peopleTables(kit.form).flatMap((table, index) =>
      table.columns.map((column, at): Line => ({
        label: `${table.sheet[words.language]}: ${column.label[words.language]}`,
        style: figure,
        value: ({ report }) => report.people[index]?.[at] ?? null,
      })),
    ),
    {
      label: words.text('register.verdict'),
      style: 'Report cell',
      value: (file) => saidVerdict(file, words),
    },
    { label: words.text('register.jobs'), style: figure, value: ({ report }) => report.counts.jobs },
    {
      label: words.text('register.checkedAt'),
      style: 'Report cell',
      value: ({ report }) => report.checkedAt.slice(0, 10).split('-').reverse().join('.'),
    },
  ];
}

function groupSection(
  group: readonly RegisteredFile[],
  lines: readonly Line[],
  top: number,
  words: RegisterWords,
): Section {
  const right = left + group.length;
  const isSame = (values: readonly ListValue[]) => values.every((value) => value === values[0]);
  return section(top + lines.length, {
    cells: [
      { row: top, column: left, value: { text: words.text('register.file') } },
      ...group.map(({ path }, index) => ({
        row: top,
        column: left + 1 + index,
        value: { text: path.slice(path.lastIndexOf('/') + 1) },
      })),
      ...lines.flatMap(({ label, value }, index) => {
        const values = group.map(value);
        const row = top + 1 + index;
        return [
          { row, column: left, value: { text: label } },
          ...values.map((each, at) => ({ row, column: left + 1 + at, value: planned(each) })),
          ...(isSame(values)
            ? []
            : [{ row, column: right + 1, value: { text: `! ${words.text('register.differs')}` } }]),
        ];
      }),
    ],
    styles: [
      { area: rowArea(top, left, right), style: 'Report column heading' },
      ...lines.flatMap(({ style }, index) => [
        { area: cellArea(top + 1 + index, left), style: 'Report label' as const },
        { area: rowArea(top + 1 + index, left + 1, right), style },
      ]),
    ],
    marks: [{ area: { top: top + 1, left: right + 1, bottom: top + lines.length, right: right + 1 } }],
  });
}
