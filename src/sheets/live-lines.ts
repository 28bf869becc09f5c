import type { Form } from '../form/form';
import type { MessageKey } from '../messages/types';
import type { Words } from '../messages/words';
import { fieldName, formName, liveName, type DefinedName } from '../report/defined-names';
import type { FieldPath } from '../report/field-path';
import {
  call,
  emptyText,
  ifError,
  iff,
  infix,
  join,
  name,
  number,
  quotedText,
  type Formula,
} from '../rules/formula';
import { comparisonOf, formulaOf, whenApplicable } from '../rules/live-formula';
import type { LiveLine, LiveRelation } from '../rules/live-line';
import type { Comparison } from '../rules/relation';
import type { Rule, Severity } from '../rules/rule';
import type { RuleBook } from '../rules/rule-book';
import type { Thresholds } from '../rules/thresholds';
import { groupedFigure, groupedSize, writtenDay } from './grouped-figure';
import { columnArea, formula, type PlannedArea } from './plan';
import { section, type Section } from './section';

/**
 * The live lines of a rule book: every rule that consists of relations is watched by the workbook itself.
 *
 * Each relation has a row in three hidden columns: what the report says, what it is held against, and the state. The
 * line of a rule speaks of its rows, so that no formula grows with the book.
 */

/** A rule that has a live line. */
export interface LiveRule {
  readonly id: string;
  readonly severity: Severity;
  readonly live: LiveLine;
  /** The number of its first relation among those of all rules, from 1. */
  readonly first: number;
}

/** The rules of a book that have live lines at these thresholds, in its order. */
export function liveRules({ rules }: RuleBook, thresholds: Thresholds): LiveRule[] {
  let next = 1;
  return rules.flatMap(({ id, severity, live: lineAt }: Rule) => {
    if (lineAt === undefined) return [];
    const live = lineAt(thresholds);
    const first = next;
    next += live.relations.length;
    return [{ id, severity, live, first }];
  });
}

/** What the state of a relation can be; a relation that cannot be judged has none. */
const states = { broken: 0, holds: 1, asked: 2 } as const;

/** The names of the three hidden columns on a sheet. */
export interface RelationColumns {
  readonly actual: DefinedName;
  readonly expected: DefinedName;
  readonly state: DefinedName;
}

/** The hidden columns of the front sheet, and those of the summary: each sheet stands without the other. */
export function relationColumns(form: Form, sheet: 'contents' | 'summary'): RelationColumns {
  const named = (column: string) => formName(form, `${sheet}_relations_${column}`);
  return { actual: named('actual'), expected: named('expected'), state: named('state') };
}

/** The three hidden columns with a row for every relation, from `top` down; `left` is the first of them. */
export function relationsSection(
  form: Form,
  lines: readonly LiveRule[],
  columns: RelationColumns,
  top: number,
  left: number,
): Section {
  const rows = lines.flatMap(({ live }) => live.relations.map((relation) => ({ live, relation })));
  const last = top + rows.length - 1;
  const area: PlannedArea = { top, left, bottom: last, right: left + 2 };
  const sideOf = (relation: LiveRelation, side: 'left' | 'right'): Formula =>
    ifError(whenApplicable(form, [relation], formulaOf(form, relation[side]), emptyText), emptyText);
  return section(last, {
    cells: rows.flatMap(({ live, relation }, index) => [
      { row: top + index, column: left, value: formula(sideOf(relation, 'left')) },
      { row: top + index, column: left + 1, value: formula(sideOf(relation, 'right')) },
      { row: top + index, column: left + 2, value: formula(stateOf(form, live, relation)) },
    ]),
    styles: rows.length === 0 ? [] : [{ area, style: 'Report code' }],
    names: [
      { name: columns.actual, area: columnArea(left, top, last) },
      { name: columns.expected, area: columnArea(left + 1, top, last) },
      { name: columns.state, area: columnArea(left + 2, top, last) },
    ],
  });
}

function isFilled(form: Form, field: FieldPath): Formula {
  return infix('<>', call('TRIM', name(fieldName(form, field))), emptyText);
}

function stateOf(form: Form, { askedWith }: LiveLine, relation: LiveRelation): Formula {
  const { answeredBy } = relation;
  const unexplained =
    askedWith === undefined
      ? number(states.broken)
      : iff(isFilled(form, askedWith), number(states.asked), number(states.broken));
  const broken =
    answeredBy === undefined
      ? unexplained
      : iff(isFilled(form, answeredBy), number(states.holds), unexplained);
  const judged = iff(comparisonOf(form, relation), number(states.holds), broken);
  return ifError(whenApplicable(form, [relation], judged, emptyText), emptyText);
}

/** The mark with which a broken rule of a severity is told. */
export const brokenMarks: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', question: '?' };

/** What a relation's outcome is called: days have words of their own. */
const comparisonWords: Readonly<Record<Comparison, 'equal' | 'differ' | 'atMost' | 'atLeast' | 'moreThan'>> =
  {
    equal: 'equal',
    differ: 'differ',
    'at-most': 'atMost',
    'at-least': 'atLeast',
    'more-than': 'moreThan',
  };

/** More broken relations than these are counted, not told one by one. */
const mostTold = 4;

/** How the lines of a sheet speak of its hidden columns. */
interface LineWriter {
  readonly columns: RelationColumns;
  readonly words: Words;
}

const isDay = ({ left }: LiveRelation): boolean => left.kind === 'day';

/** `416 и 415`: both sides of a relation as a reader writes them; against a constant the first alone. */
function sides({ columns, words }: LineWriter, relation: LiveRelation, row: number): Formula {
  const side = (column: DefinedName): Formula => {
    const value = call('INDEX', name(column), number(row));
    return isDay(relation) ? writtenDay(value) : groupedFigure(value);
  };
  if (relation.right.kind === 'constant') return side(columns.actual);
  return join(side(columns.actual), quotedText(` ${words.text('live.and')} `), side(columns.expected));
}

/** `✓ сходится`, `✗ расходится на 1`: the mark and what comes of a relation, without its sides. */
function outcome(
  { words, columns }: LineWriter,
  relation: LiveRelation,
  row: number,
  holds: boolean,
  mark: string,
): Formula {
  const kind = isDay(relation) ? 'day' : comparisonWords[relation.must];
  const key: MessageKey = `live.${kind}.${holds ? 'holds' : 'broken'}`;
  const by = infix(
    '-',
    call('INDEX', name(columns.actual), number(row)),
    call('INDEX', name(columns.expected), number(row)),
  );
  const tellsBy = !holds && (kind === 'equal' || kind === 'atMost' || kind === 'atLeast');
  return join(
    quotedText(`${mark} ${words.text(key)}`),
    ...(tellsBy ? [quotedText(' '), groupedSize(by)] : []),
  );
}

/**
 * The line of a rule: its mark, what comes of it, and the figures. It says the worst of what the rule ties.
 *
 * `✓ сходится: 416 и 416`, `✗ расходится на 1: 415 и 416`, `– нет данных`
 */
export function lineFormula(rule: LiveRule, writer: LineWriter): Formula {
  const { live, first, severity } = rule;
  const { words, columns } = writer;
  const rows = live.relations.map((relation, index) => ({ relation, row: first + index }));
  const stateIs = (row: number, state: number): Formula =>
    infix('=', call('INDEX', name(columns.state), number(row)), number(state));
  const anyIs = (state: number): Formula => {
    const [only, ...others] = rows.map(({ row }) => stateIs(row, state));
    return only === undefined || others.length > 0
      ? call('OR', ...rows.map(({ row }) => stateIs(row, state)))
      : only;
  };
  const mark = brokenMarks[severity];
  const nothing = quotedText(`– ${words.text('live.nothing')}`);
  type Placed = (typeof rows)[number];
  const told = (one: Placed, head: Formula) =>
    join(head, quotedText(': '), sides(writer, one.relation, one.row));
  const held = (one: Placed) => outcome(writer, one.relation, one.row, true, '✓');
  const broken = (one: Placed) => outcome(writer, one.relation, one.row, false, mark);
  const asked = quotedText(`? ${words.text('live.asked')}`);
  if (live.judged === 'first') {
    return ifError(
      rows.reduceRight<Formula>(
        (otherwise, one) =>
          iff(
            call('ISNUMBER', call('INDEX', name(columns.state), number(one.row))),
            // The sides once for both: each takes a figure five times.
            told(one, iff(stateIs(one.row, states.broken), broken(one), held(one))),
            otherwise,
          ),
        nothing,
      ),
      nothing,
    );
  }
  const [only, ...others] = rows;
  const allHold =
    only !== undefined && others.length === 0
      ? told(only, held(only))
      : quotedText(`✓ ${words.text('live.allHold')}`);
  const inOrder = iff(anyIs(states.asked), asked, iff(anyIs(states.holds), allHold, nothing));
  const line =
    rows.length > mostTold
      ? iff(anyIs(states.broken), counted(rule, writer, stateIs), inOrder)
      : rows.reduceRight<Formula>(
          (otherwise, one) => iff(stateIs(one.row, states.broken), told(one, broken(one)), otherwise),
          live.askedWith === undefined ? iff(anyIs(states.holds), allHold, nothing) : inOrder,
        );
  return ifError(line, nothing);
}

/** `✗ не выполнено: 2 из 9` */
function counted(
  { live, first, severity }: LiveRule,
  { words }: LineWriter,
  stateIs: (row: number, state: number) => Formula,
): Formula {
  const count = infix('+', ...live.relations.map((_, index) => stateIs(first + index, states.broken)));
  return join(
    quotedText(`${brokenMarks[severity]} ${words.text('live.countBroken')} `),
    count,
    quotedText(` ${words.text('live.of')} ${live.relations.length}`),
  );
}

/** The table to which a rule's line belongs, when all that it judges stands in one. */
export function tableOfLine({ live }: LiveRule): string | null {
  const tables = new Set(live.relations.flatMap(({ left }) => tablesOf(left)));
  const [table] = tables;
  return tables.size === 1 && table !== undefined ? table : null;
}

function tablesOf(side: LiveRelation['left']): string[] {
  switch (side.kind) {
    case 'field':
    case 'day':
      return [side.field.table];
    case 'sum':
      return side.fields.map(({ table }) => table);
    case 'add':
      return side.terms.flatMap(tablesOf);
    case 'product':
      return side.factors.flatMap(tablesOf);
    case 'times':
      return tablesOf(side.of);
    case 'filled-rows':
      return [side.table.id];
    case 'months':
      return [side.start.table, side.end.table];
    case 'by-year':
      return [side.date.table];
    case 'constant':
      return [];
  }
}

/** The line of a rule beside its table: what the front sheet says of it, with the rule's name. */
export function repeatedLine(form: Form, { id }: LiveRule, words: Words): Formula {
  const line = name(liveName(form, id));
  const label = words.ruleName(id);
  return ifError(
    join(call('LEFT', line, number(2)), quotedText(`${label}: `), call('MID', line, number(3), number(255))),
    quotedText(`– ${label}: ${words.text('live.nothing')}`),
  );
}
