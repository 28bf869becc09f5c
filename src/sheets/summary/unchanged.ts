import type { CheckResult } from '../../findings/check';
import { waived } from '../../findings/waiver';
import { growingTables, inputColumns, tableOf, type Form } from '../../form/form';
import type { Column, Table } from '../../form/types';
import type { Words } from '../../messages/words';
import type { Cell } from '../../report/cell';
import { columnName, fieldName, type DefinedName } from '../../report/defined-names';
import { isFigureColumn } from '../../report/figure';
import { cellsOf, rowsOf, type Report } from '../../report/report';
import {
  and,
  call,
  emptyText,
  group,
  ifError,
  iff,
  infix,
  join,
  name,
  number,
  quotedText,
  truth,
  type Formula,
} from '../../rules/formula';
import { columnArea, formula, text, type PlannedArea, type PlannedValue } from '../plan';
import { section, type Section } from '../section';
import { identityName } from '../workbook-identity';
import { changeStatesName, copyName, marksName, reasonsName, textsName, unchangedName } from './names';

/**
 * "Changed since the check", by formula alone and in any spreadsheet program.
 *
 * Numbers stand in the formulas; of texts, and of the tables that grow, the summary keeps a hidden copy, against which
 * the report is held cell by cell and letter by letter. So the order of rows is seen, and an edit of one letter; what goes
 * unnoticed is what nobody sees: spaces at the ends or several in a row, and the kind of line end. Nothing rests on the
 * codes of characters, which are others on other computers.
 *
 * The price, beside the report itself: each of its texts once more in what is sent (a file stores equal texts once), one
 * formula a cell of the tables that do not grow and one a column of those that do.
 */

/** Where the cells of a name stood at the check, rows that a table had grown by included; null where they were gone. */
export type StandingArea = (name: DefinedName) => { readonly top: number; readonly bottom: number } | null;

/** What of the workbook the check rests on beside the report. */
export interface CheckedBook {
  readonly areaOf: StandingArea;
  /** What the workbook knows of itself, the limits of the funder among it; null where it does not say. */
  readonly about: string | null;
}

/** What a part of the report can be, beside what it was. */
export const changeStates = { same: 0, changed: 1, figureAsText: 2 } as const;

/** White space as a reader sees it: the same for a formula and for `seen`. */
function seenFormula(reference: Formula): Formula {
  const replacements: readonly (readonly [Formula, Formula])[] = [
    [call('CHAR', number(13)), emptyText],
    [call('CHAR', number(10)), quotedText(' ')],
    [quotedText('\u00A0'), quotedText(' ')],
  ];
  return call(
    'TRIM',
    replacements.reduce<Formula>((of, [from, to]) => call('SUBSTITUTE', of, from, to), reference),
  );
}

/** A text as `seenFormula` gives it. */
function seen(content: string): string {
  return content
    .replaceAll('\r', '')
    .replaceAll(/[\n\u00A0]/gu, ' ')
    .replaceAll(/ +/gu, ' ')
    .replaceAll(/^ | $/gu, '');
}

const equals = (left: Formula, right: Formula): Formula => infix('=', left, right);
const state = (of: keyof typeof changeStates): Formula => number(changeStates[of]);
const judged = (same: Formula, otherwise: Formula = state('changed')): Formula =>
  ifError(iff(same, state('same'), otherwise), state('changed'));

/** A day is a number as well: typed as a text it can no more be counted with. */
const isFigure = (column: Column | undefined): boolean =>
  column !== undefined && (isFigureColumn(column) || column.type === 'date');

/** A formula with the state of a cell, and the text that it is held against, if there is one. */
interface Watched {
  readonly formula: Formula;
  readonly text: string | null;
}

/** The state of one cell with a name of its own; its text, if it holds one, is the `index`-th of the hidden column, from 1. */
function watchCell(form: Form, cell: Cell, column: Column | undefined, index: number): Watched {
  const reference = name(fieldName(form, cell.path));
  switch (cell.value.kind) {
    case 'empty':
      return { formula: judged(equals(seenFormula(reference), emptyText)), text: null };
    case 'number': {
      const isSame = and(call('ISNUMBER', reference), equals(reference, number(cell.value.value)));
      const isText = and(call('ISTEXT', reference), infix('<>', seenFormula(reference), emptyText));
      return {
        formula: isFigure(column)
          ? judged(isSame, iff(isText, state('figureAsText'), state('changed')))
          : judged(isSame),
        text: null,
      };
    }
    case 'text': {
      const copy = call('INDEX', name(textsName(form)), number(index));
      return {
        formula: judged(and(call('ISTEXT', reference), call('EXACT', seenFormula(reference), copy))),
        text: seen(cell.value.text),
      };
    }
    case 'boolean':
      return { formula: judged(equals(reference, truth(cell.value.value))), text: null };
    case 'error':
      return { formula: judged(call('ISERROR', reference)), text: null };
  }
}

/** The state of one column of a growing table, held row by row against its hidden copy. */
function watchColumn(form: Form, table: string, column: Column, rows: number): Formula {
  const live = name(columnName(form, table, column.id));
  const copy = name(copyName(form, table, column.id));
  const isNumber = (of: Formula) => call('ISNUMBER', of);
  const sameKind = group(equals(isNumber(live), isNumber(copy)));
  // As texts on both sides: LibreOffice finds no text in the numbers of a range.
  const asTexts = [seenFormula(join(live, emptyText)), join(copy, emptyText)];
  const equalRows = call('SUMPRODUCT', infix('*', call('EXACT', ...asTexts), sameKind));
  const turned = call(
    'SUMPRODUCT',
    infix('*', isNumber(copy), call('ISTEXT', live), group(infix('<>', seenFormula(live), emptyText))),
  );
  const otherwise = isFigure(column)
    ? iff(infix('>', turned, number(0)), state('figureAsText'), state('changed'))
    : state('changed');
  return ifError(
    iff(
      infix('<>', call('ROWS', live), number(rows)),
      state('changed'),
      iff(equals(equalRows, number(rows)), state('same'), otherwise),
    ),
    state('changed'),
  );
}

/** A cell of a growing table as its hidden copy holds it. */
function copied({ value }: Cell): PlannedValue {
  switch (value.kind) {
    case 'empty':
      return null;
    case 'number':
      return value.value;
    case 'text':
      return text(seen(value.text));
    case 'boolean':
      return formula(truth(value.value));
    case 'error':
      return text(value.code);
  }
}

/** The hidden copy of one column of a growing table. */
interface Copy {
  readonly table: string;
  readonly column: string;
  readonly rows: number;
  /** By the number of the row under the headings, from 0. */
  readonly cells: readonly { readonly row: number; readonly value: PlannedValue }[];
}

/** A table, or the reasons: how it is called, and the formulas with its states. */
export interface TracePart {
  readonly id: string;
  readonly label: string;
  readonly formulas: readonly Formula[];
}

/** What the summary holds the report against, table by table. */
export interface Trace {
  /** The formulas of each part, and how the part is called; the reasons are one beside the tables. */
  readonly parts: readonly TracePart[];
  readonly texts: readonly string[];
  readonly copies: readonly Copy[];
}

/** The part of the trace that speaks of the reasons beside the findings. */
export const reasonsPart = 'reasons';
/** The part that speaks of the front sheet: whether it is there, and what it remembers. */
export const frontPart = 'contents';

/** The trace of a check: what must stay as it is for the verdict to hold. What had been deleted before has not changed since. */
export function traceOf(checked: CheckResult, { areaOf: standing, about }: CheckedBook, words: Words): Trace {
  const { report } = checked;
  const { form } = report;
  const texts: string[] = [];
  const copies: Copy[] = [];
  const watch = (table: Table): Formula[] => {
    const columns = inputColumns(table);
    if (table.kind !== 'rows')
      return rowsOf(report, table.id)
        .flatMap(cellsOf)
        .map((cell) => {
          if (standing(fieldName(form, cell.path)) === null) return state('same');
          const column = columns.find(({ id }) => id === cell.path.column);
          const watched = watchCell(form, cell, column, texts.length + 1);
          if (watched.text !== null) texts.push(watched.text);
          return watched.formula;
        });
    return columns.map((column) => {
      const area = standing(columnName(form, table.id, column.id));
      if (area === null) return state('same');
      const rows = area.bottom - area.top + 1;
      copies.push(copyOf(report, table.id, column.id, area));
      return watchColumn(form, table.id, column, rows);
    });
  };
  const tables = form.tables.map((table) => ({
    id: table.id,
    label: table.sheet[words.language],
    formulas: watch(table),
  }));
  return {
    parts: [
      ...tables,
      {
        id: frontPart,
        label: form.frontSheet[words.language],
        formulas: [about === null ? state('same') : watchAbout(form, about, texts)],
      },
      {
        id: reasonsPart,
        label: words.text('summary.changed.reasons'),
        formulas: [judged(sameReasons(checked))],
      },
    ],
    texts,
    copies,
  };
}

function watchAbout(form: Form, about: string, texts: string[]): Formula {
  texts.push(seen(about));
  const copy = call('INDEX', name(textsName(form)), number(texts.length));
  return judged(call('EXACT', seenFormula(name(identityName(form))), copy));
}

/**
 * Whether as many reasons stand beside the findings as did, and as many beside those that they answer: a reason that was
 * wiped out answers nothing any more. Sorting the findings changes neither.
 */
function sameReasons({ report: { form }, findings, unusedWaivers }: CheckResult): Formula {
  const filled = group(infix('<>', call('TRIM', name(reasonsName(form))), emptyText));
  const answered = group(equals(call('LEFT', name(marksName(form)), number(1)), quotedText('✓')));
  const all = findings.filter(({ waiver }) => waiver !== null).length + unusedWaivers.length;
  const answering = waived(findings).length + unusedWaivers.length;
  return and(
    equals(call('SUMPRODUCT', infix('*', filled, number(1))), number(all)),
    equals(call('SUMPRODUCT', infix('*', filled, answered)), number(answering)),
  );
}

function copyOf(
  report: Report,
  table: string,
  column: string,
  area: { readonly top: number; readonly bottom: number },
): Copy {
  const cells = rowsOf(report, table).flatMap((row, index) => {
    const cell = row.cells[column];
    if (cell === undefined) return [];
    return [{ row: cell.place === null ? index : cell.place.row - area.top, value: copied(cell) }];
  });
  return { table, column, rows: area.bottom - area.top + 1, cells };
}

/** True as long as one column of a growing table is as it was. */
export function columnUnchanged(form: Form, table: string, column: string): Formula {
  const index = inputColumns(tableOf(form, table)).findIndex(({ id }) => id === column);
  return equals(call('INDEX', name(unchangedName(form, table)), number(index + 1)), state('same'));
}

/** How many hidden columns the trace of a form takes: the states, the texts, and a copy of each column that grows. */
export function traceWidth(form: Form): number {
  return 2 + growingTables(form).reduce((sum, table) => sum + inputColumns(table).length, 0);
}

/** The hidden columns with the trace, from `top` down; `left` is the first of them. */
export function traceSection(
  form: Form,
  { parts, texts, copies }: Trace,
  top: number,
  left: number,
): Section {
  let next = top;
  const placed = parts.map((part) => {
    const area = columnArea(left, next, next + part.formulas.length - 1);
    next = area.bottom + 1;
    return { ...part, area };
  });
  const textsArea = columnArea(left + 1, top, top + Math.max(texts.length, 1) - 1);
  const columns = copies.map((copy, index) => ({
    ...copy,
    area: columnArea(left + 2 + index, top, top + copy.rows - 1),
  }));
  const all: readonly PlannedArea[] = [
    columnArea(left, top, next - 1),
    textsArea,
    ...columns.map(({ area }) => area),
  ];
  return section(Math.max(...all.map(({ bottom }) => bottom)), {
    cells: [
      ...placed.flatMap(({ formulas, area }) =>
        formulas.map((each, index) => ({ row: area.top + index, column: left, value: formula(each) })),
      ),
      ...texts.map((each, index) => ({ row: top + index, column: left + 1, value: text(each) })),
      ...columns.flatMap(({ cells, area }) =>
        cells.map(({ row, value }) => ({ row: top + row, column: area.left, value })),
      ),
    ],
    styles: all.map((area) => ({ area, style: 'Report code' })),
    names: [
      { name: changeStatesName(form), area: columnArea(left, top, next - 1) },
      ...placed.map(({ id, area }) => ({ name: unchangedName(form, id), area })),
      { name: textsName(form), area: textsArea },
      ...columns.map(({ table, column, area }) => ({ name: copyName(form, table, column), area })),
    ],
  });
}
