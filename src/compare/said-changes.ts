import type { Finding } from '../findings/finding';
import { inputColumns, tableOf, type Form } from '../form/form';
import type { Words } from '../messages/words';
import type { Place } from '../report/address';
import { isEmpty, textOf, type Cell } from '../report/cell';
import { figureOf } from '../report/figure';
import { cellsOf, type Row } from '../report/report';
import { dateFromExcelSerial } from '../reading/iso-date';
import type { Change } from './change';
import { clipped, differingParts } from './excerpt';
import type { Comparison } from './compare';

/** The keys of what a comparison says; they stand among the texts of files. */
export const comparisonKeys = [
  'compare.blank',
  'compare.asText',
  'compare.fell',
  'compare.wasRow',
  'compare.rowAdded',
  'compare.rowRemoved',
  'compare.rowMoved',
  'compare.changes',
  'compare.gone',
  'compare.came',
  'compare.explained',
  'compare.reopened',
  'compare.notCompared',
] as const;
export type ComparisonKey = (typeof comparisonKeys)[number];

/** A difference in the words of a language. */
export interface SaidChange {
  /** The table's name, under which differences of one table stand. */
  readonly table: string;
  readonly text: string;
  /** Where to look in the later report; null for what is there no more, or came from no workbook. */
  readonly place: Place | null;
  /** A total that fell. */
  readonly fell: boolean;
}

/** The differences of a comparison in the words of a language, in the order of the form. */
export function saidChanges(
  { changes }: Pick<Comparison, 'changes'>,
  words: Words<ComparisonKey>,
): SaidChange[] {
  return changes.map((change) => saidChange(change, words));
}

function saidChange(change: Change, words: Words<ComparisonKey>): SaidChange {
  const titled = (table: string) => tableOf(words.form, table).sheet[words.language];
  switch (change.kind) {
    case 'cell': {
      const { before, after, fell } = change;
      const moved =
        before.path.row === after.path.row
          ? ''
          : ` (${words.text('compare.wasRow', { row: String(before.path.row ?? '') })})`;
      const [old, fresh] = saidValues(before, after, words);
      const fall = fell ? `; ${words.text('compare.fell')}` : '';
      return {
        table: titled(after.path.table),
        text: `${words.field(after.path)}${moved}: ${old} → ${fresh}${fall}`,
        place: after.place,
        fell,
      };
    }
    case 'row-added':
      return {
        table: titled(change.after.table),
        text: words.text('compare.rowAdded', {
          row: String(change.after.key ?? ''),
          said: rowText(words.form, change.after),
        }),
        place: placeOf(change.after),
        fell: false,
      };
    case 'row-removed':
      return {
        table: titled(change.before.table),
        text: words.text('compare.rowRemoved', {
          row: String(change.before.key ?? ''),
          said: rowText(words.form, change.before),
        }),
        place: null,
        fell: false,
      };
    case 'row-moved':
      return {
        table: titled(change.after.table),
        text: words.text('compare.rowMoved', {
          before: String(change.before.key ?? ''),
          after: String(change.after.key ?? ''),
          said: rowText(words.form, change.after),
        }),
        place: placeOf(change.after),
        fell: false,
      };
  }
}

const placeOf = (row: Row): Place | null => cellsOf(row)[0]?.place ?? null;

/** What a row is about: its first filled texts of the columns that must be filled. */
function rowText(form: Form, row: Row): string {
  const table = tableOf(form, row.table);
  const filled = inputColumns(table)
    .filter(({ type }) => type !== 'fixed')
    .flatMap(({ id }) => {
      const cell = row.cells[id];
      return cell === undefined || isEmpty(cell) ? [] : [clipped(textOf(cell), 60)];
    });
  return filled.slice(0, 2).join('; ');
}

/** What stood in a cell and what stands there now; of long texts the parts that differ. */
function saidValues(before: Cell, after: Cell, words: Words<ComparisonKey>): readonly [string, string] {
  if (before.value.kind === 'text' && after.value.kind === 'text') {
    const [old, fresh] = differingParts(before.value.text, after.value.text);
    return [`«${old}»`, `«${fresh}»`];
  }
  return [saidValue(before, after, words), saidValue(after, before, words)];
}

function saidValue(cell: Cell, other: Cell, words: Words<ComparisonKey>): string {
  const { value } = cell;
  switch (value.kind) {
    case 'empty':
      return words.text('compare.blank');
    case 'number': {
      const { table, column } = cell.path;
      const type = tableOf(words.form, table).columns.find(({ id }) => id === column)?.type;
      const date = type === 'date' || type === 'dates' ? dateFromExcelSerial(value.value) : null;
      return date === null ? words.number(value.value) : words.date(date);
    }
    case 'text': {
      const text = `«${clipped(value.text)}»`;
      const figure = figureOf(cell);
      // The same figure in another kind of cell: what differs is not to be seen in the figure.
      return figure !== null && figure === figureOf(other)
        ? words.text('compare.asText', { value: text })
        : text;
    }
    case 'boolean':
    case 'error':
      return textOf(cell);
  }
}

/** The lists of findings of a comparison with their headings, those that are empty left out. */
export function saidFindings(
  { findings }: Pick<Comparison, 'findings'>,
  words: Words<ComparisonKey>,
): readonly { readonly heading: string; readonly findings: readonly Finding[] }[] {
  const lists = ['came', 'reopened', 'gone', 'explained'] as const;
  return lists
    .filter((list) => findings[list].length > 0)
    .map((list) => ({
      heading: words.text(`compare.${list}`, { count: findings[list].length }),
      findings: findings[list],
    }));
}

/** What was not compared, in one line; null where all was. */
export function saidNotCompared(
  { notCompared }: Pick<Comparison, 'notCompared'>,
  words: Words<ComparisonKey>,
): string | null {
  if (notCompared.length === 0) return null;
  const columns = notCompared.map(({ table, column }) => {
    const of = tableOf(words.form, table);
    const label = of.columns.find(({ id }) => id === column)?.label[words.language] ?? '';
    return `${of.sheet[words.language]}: ${label}`;
  });
  return words.text('compare.notCompared', { columns: columns.join('; ') });
}
