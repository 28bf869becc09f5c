import { dateToExcelSerial, parseIsoDate } from '../reading/iso-date';
import { localAddress } from '../report/address';
import { verdictText } from '../sheets/summary/verdict';
import type { FormKit } from '../sheets/form-kit';
import { headKind, peopleTables, spendingRows } from './columns';
import { listGeometry, listSheet, type ListColumn, type RegisterSheet } from './list-sheet';
import type { Register, RegisteredFile } from './register';
import type { RegisterWords } from './words';

type Column = ListColumn<RegisteredFile>;

const widths = { text: 25, date: 11, money: 13 } as const;

/** The fields of the report's head as columns. */
export function headColumns({ form, summary }: FormKit, words: RegisterWords): readonly Column[] {
  return summary.head.map(({ label, field }, index): Column => {
    const kind = headKind(form, field);
    return {
      id: `head_${field.column}`,
      heading: words.ofForm(label),
      kind: kind === 'money' ? 'figure' : kind,
      width: widths[kind],
      ...(kind === 'money' ? { total: 'sum' as const } : {}),
      value: ({ report }) => {
        const value = report.head[index] ?? null;
        const day = kind === 'date' && typeof value === 'string' ? parseIsoDate(value) : null;
        return day === null ? value : dateToExcelSerial(day);
      },
    };
  });
}

/** The number of a report in the list, and its file. */
export function fileColumns(words: RegisterWords): readonly Column[] {
  return [
    { id: 'number', heading: '№', kind: 'number', width: 7, value: (_, { index }) => index + 1 },
    {
      id: 'file',
      heading: words.text('register.file'),
      kind: 'link',
      width: 18,
      total: 'count',
      value: ({ path }) => path.slice(path.lastIndexOf('/') + 1),
    },
  ];
}

/** The list of all reports: whose, about what, how much, how many people, what the check says. */
export function mainSheet(register: Register, words: RegisterWords): RegisterSheet {
  const { kit, files } = register;
  const title = words.text('register.title');
  return listSheet(register, words, {
    id: 'main',
    tab: words.text('register.sheet'),
    title,
    columns: mainColumns(kit, words),
    items: files,
    pathOf: ({ path }) => path,
  });
}

function mainColumns(kit: FormKit, words: RegisterWords): Column[] {
  const head = [...fileColumns(words), ...headColumns(kit, words)];
  const columns: Column[] = [...head];
  if (spendingRows(kit.form, kit.summary).length > 0) {
    columns.push({
      id: 'spent',
      heading: words.text('register.spent'),
      kind: 'figure',
      width: 15,
      total: 'sum',
      value: ({ report }) => report.spent,
    });
    const granted = head.findLastIndex(({ kind }) => kind === 'figure');
    if (granted >= 0) columns.push(shareColumn(granted, columns.length - 1, words));
  }
  const [people] = peopleTables(kit.form);
  if (people !== undefined) {
    const total = people.columns.findIndex(({ role }) => role === 'total');
    columns.push({
      id: 'people',
      heading: words.text('register.people'),
      kind: 'figure',
      width: 12,
      total: 'sum',
      value: ({ report }) => report.people[0]?.[total] ?? null,
    });
  }
  return [...columns, ...checkColumns(words)];
}

/** What was spent of the grant, live: the figures may be corrected in the register. */
function shareColumn(granted: number, spent: number, words: RegisterWords): Column {
  const { left, totalRow } = listGeometry;
  const share = (row: number) => {
    const [one, other] = [spent, granted].map((index) => localAddress(row, left + index));
    return { formula: `=IFERROR(${one ?? ''}/${other ?? ''},"")` };
  };
  return {
    id: 'share',
    heading: words.text('register.share'),
    kind: 'percent',
    width: 9,
    total: share(totalRow),
    value: (_, { row }) => share(row),
  };
}

function checkColumns(words: RegisterWords): Column[] {
  const count = (
    id: 'error' | 'warning' | 'jobs',
    key: 'register.errors' | 'register.warnings' | 'register.jobs',
  ): Column => ({
    id,
    heading: words.text(key),
    kind: 'figure',
    width: id === 'warning' ? 17 : 9,
    total: 'sum',
    value: ({ report }) => report.counts[id],
  });
  return [
    {
      id: 'verdict',
      heading: words.text('register.verdict'),
      kind: 'mark',
      width: 17,
      value: ({ report: { verdict } }) =>
        verdict === 'ready' ? `✓ ${words.text('register.ready')}` : `✗ ${words.text('register.notReady')}`,
    },
    count('error', 'register.errors'),
    count('warning', 'register.warnings'),
    count('jobs', 'register.jobs'),
    {
      id: 'blocks',
      heading: words.text('register.blocks'),
      kind: 'text',
      width: 56,
      value: ({ report: { blocks, leftOver } }) =>
        [
          ...blocks,
          ...(leftOver === 0 ? [] : [`! ${words.text('register.leftOver', { count: leftOver })}`]),
        ].join('\n') || null,
    },
  ];
}

/** The verdict of a report in words. */
export function saidVerdict({ report }: RegisteredFile, words: RegisterWords): string {
  return `${report.verdict === 'ready' ? '✓' : '✗'} ${verdictText(report, words)}`;
}
