import type { Form } from '../form/form';
import type { Words } from '../messages/words';
import { fieldName, formName, liveName, type DefinedName } from '../report/defined-names';
import {
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
} from '../rules/formula';
import { comparisonOf, formulaOf, saysSomething, whenApplicable } from '../rules/live-formula';
import type { LiveLine, LiveRelation } from '../rules/live-line';
import { evidenceOf, type Comparison } from '../rules/relation';
import type { Rule, Severity } from '../rules/rule';
import type { RuleBook } from '../rules/rule-book';
import type { Thresholds } from '../rules/thresholds';
import { groupedFigure, groupedSize, writtenDay } from './grouped-figure';
import { columnArea, formula, type PlannedArea } from './plan';
import { section, type Section } from './section';

/**
 * The live lines of a rule book: every rule that consists of relations is watched by the workbook itself.
 *
 * Each relation has a row in four hidden columns: what the report says, what it is held against, the state, and what
 * is said of it. The line of a rule speaks of its rows, so that no formula grows with the book.
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

/** What the state of a relation can be; one that cannot be judged for want of a figure has none. */
const states = { broken: 0, holds: 1, asked: 2, asText: 3 } as const;

/** The names of the hidden columns on a sheet, in the order in which they stand. */
export interface RelationColumns {
  readonly actual: DefinedName;
  readonly expected: DefinedName;
  readonly state: DefinedName;
  readonly text: DefinedName;
}

/** How many hidden columns the relations take. */
export const relationWidth = 4;

/** The hidden columns of the front sheet, and those of the summary: each sheet stands without the other. */
export function relationColumns(form: Form, sheet: 'contents' | 'summary'): RelationColumns {
  const named = (column: string) => formName(form, `${sheet}_relations_${column}`);
  return {
    actual: named('actual'),
    expected: named('expected'),
    state: named('state'),
    text: named('text'),
  };
}

/** The hidden columns with a row for every relation, from `top` down; `left` is the first of them. */
export function relationsSection(
  form: Form,
  lines: readonly LiveRule[],
  columns: RelationColumns,
  words: Words,
  top: number,
  left: number,
): Section {
  const rows = lines.flatMap(({ live }) => live.relations.map((relation) => ({ live, relation })));
  const last = top + rows.length - 1;
  const sideOf = (relation: LiveRelation, side: 'left' | 'right'): Formula =>
    ifError(whenApplicable(form, [relation], formulaOf(form, relation[side]), emptyText), emptyText);
  const area: PlannedArea = { top, left, bottom: last, right: left + relationWidth - 1 };
  return section(last, {
    cells: rows.flatMap(({ live, relation }, index) =>
      [
        sideOf(relation, 'left'),
        sideOf(relation, 'right'),
        stateOf(form, live, relation),
        textOf(columns, words, relation, index + 1),
      ].map((each, offset) => ({ row: top + index, column: left + offset, value: formula(each) })),
    ),
    styles: rows.length === 0 ? [] : [{ area, style: 'Report code' }],
    names: [columns.actual, columns.expected, columns.state, columns.text].map((named, offset) => ({
      name: named,
      area: columnArea(left + offset, top, last),
    })),
  });
}

function stateOf(form: Form, { askedWith }: LiveLine, relation: LiveRelation): Formula {
  const { answeredBy } = relation;
  const failing = number(brokenState(relation));
  const unexplained =
    askedWith === undefined ? failing : iff(saysSomething(form, askedWith), number(states.asked), failing);
  const broken =
    answeredBy === undefined
      ? unexplained
      : iff(saysSomething(form, answeredBy), number(states.holds), unexplained);
  const judged = iff(comparisonOf(form, relation), number(states.holds), broken);
  return ifError(whenApplicable(form, [relation], judged, unjudgedState(form, relation)), emptyText);
}

/** The state of a relation that is broken and that no text answers. */
const brokenState = ({ asks }: LiveRelation): number => (asks === true ? states.asked : states.broken);

/** A relation that cannot be judged: a figure of it is written as a text, or it is not there. */
function unjudgedState(form: Form, relation: LiveRelation): Formula {
  const fields = evidenceOf(relation).map((path) => name(fieldName(form, path)));
  if (fields.length === 0) return emptyText;
  const isText = (field: Formula) =>
    infix('*', call('ISTEXT', field), group(infix('<>', call('TRIM', field), emptyText)));
  return iff(call('OR', ...fields.map(isText)), number(states.asText), emptyText);
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

const isDay = ({ left }: LiveRelation): boolean => left.kind === 'day';

const cellOf = (column: DefinedName, row: number): Formula => call('INDEX', name(column), number(row));

/** `416 и 415`: both sides of a relation as a reader writes them; against a constant the first alone. */
function sides(columns: RelationColumns, words: Words, relation: LiveRelation, row: number): Formula {
  const side = (column: DefinedName): Formula => {
    const value = cellOf(column, row);
    return isDay(relation) ? writtenDay(value) : groupedFigure(value);
  };
  if (relation.right.kind === 'constant') return side(columns.actual);
  return join(side(columns.actual), quotedText(` ${words.text('live.and')} `), side(columns.expected));
}

/** What is said of a relation: `сходится: 416 и 416`, `расходится на 1: 415 и 416`; nothing where it is not judged. */
function textOf(columns: RelationColumns, words: Words, relation: LiveRelation, row: number): Formula {
  const kind = isDay(relation) ? 'day' : comparisonWords[relation.must];
  const difference = call('ABS', infix('-', cellOf(columns.actual, row), cellOf(columns.expected, row)));
  const broken = quotedText(words.text(`live.${kind}.broken`));
  const tellsBy = kind === 'equal' || kind === 'atMost' || kind === 'atLeast';
  const outcome = iff(
    infix('=', cellOf(columns.state, row), number(brokenState(relation))),
    tellsBy ? join(broken, quotedText(' '), groupedSize(difference)) : broken,
    quotedText(words.text(`live.${kind}.holds`)),
  );
  const said = join(outcome, quotedText(': '), sides(columns, words, relation, row));
  const isJudged = infix('<', cellOf(columns.state, row), number(states.asText));
  return ifError(iff(isJudged, said, emptyText), emptyText);
}

/**
 * The line of a rule: its mark, what comes of it, and the figures. It says the worst of what the rule ties.
 *
 * `✓ сходится: 416 и 416`, `✗ расходится на 1: 415 и 416`, `! записано текстом`, `– нет данных`
 *
 * @param missingSince 1 where the rule was judged at the last check and what it judges was there: then it is missed.
 */
export function lineFormula(
  { live, first, severity }: LiveRule,
  columns: RelationColumns,
  words: Words,
  missingSince: Formula | null = null,
): Formula {
  const rows = live.relations.map((_, index) => first + index);
  const noData = quotedText(`– ${words.text('live.nothing')}`);
  const missing =
    missingSince === null
      ? noData
      : iff(
          ifError(infix('=', missingSince, number(1)), truth(false)),
          quotedText(`! ${words.text('live.missingSince')}`),
          noData,
        );
  const stateIs = (row: number, state: number): Formula =>
    infix('=', cellOf(columns.state, row), number(state));
  const anyIs = (state: number): Formula => call('OR', ...rows.map((row) => stateIs(row, state)));
  const asText = quotedText(`! ${words.text('indicators.state.asText')}`);
  const nothing = iff(anyIs(states.asText), asText, missing);
  const told = (mark: string, row: number): Formula =>
    join(quotedText(`${mark} `), cellOf(columns.text, row));
  const broken = (row: number): Formula => told(brokenMarks[severity], row);
  if (live.judged === 'first') {
    const judged = (otherwise: Formula, row: number): Formula =>
      iff(
        stateIs(row, states.broken),
        broken(row),
        iff(stateIs(row, states.holds), told('✓', row), otherwise),
      );
    return ifError(rows.reduceRight(judged, nothing), missing);
  }
  const allHold = rows.length === 1 ? told('✓', first) : quotedText(`✓ ${words.text('live.allHold')}`);
  const isText = anyIs(states.asText);
  /** What is a question only, as it stands among the relations. */
  const asking = (otherwise: Formula): Formula =>
    live.relations.reduceRight<Formula>(
      (next, { asks }, index) =>
        asks === true
          ? iff(stateIs(first + index, states.asked), told(brokenMarks.question, first + index), next)
          : next,
      otherwise,
    );
  const inOrder = iff(isText, asText, iff(anyIs(states.holds), allHold, missing));
  const orAsked =
    live.askedWith === undefined
      ? asking(inOrder)
      : iff(anyIs(states.asked), quotedText(`? ${words.text('live.asked')}`), inOrder);
  const count = join(
    quotedText(`${brokenMarks[severity]} ${words.text('live.countBroken')} `),
    infix('+', ...rows.map((row) => stateIs(row, states.broken))),
    quotedText(` ${words.text('live.of')} ${rows.length}`),
  );
  return ifError(
    rows.length > mostTold
      ? iff(anyIs(states.broken), count, orAsked)
      : rows.reduceRight<Formula>(
          (otherwise, row) => iff(stateIs(row, states.broken), broken(row), otherwise),
          orAsked,
        ),
    missing,
  );
}

/**
 * How many relations of these lines are broken, and how many hold, as the hidden columns say: for a text that is asked for
 * only where something is broken.
 */
export function relationCounts(
  lines: readonly LiveRule[],
  columns: RelationColumns,
): { readonly broken: Formula; readonly holding: Formula } {
  const rows = lines.flatMap(({ live, first }) => live.relations.map((_, index) => first + index));
  const count = (state: number): Formula =>
    infix('+', number(0), ...rows.map((row) => group(infix('=', cellOf(columns.state, row), number(state)))));
  return { broken: count(states.broken), holding: count(states.holds) };
}

/** The tables whose figures a rule's line judges. */
export function tablesOfLine({ live }: LiveRule): string[] {
  return [...new Set(live.relations.flatMap(({ left }) => tablesOf(left)))];
}

/** The table to which a rule's line belongs, when all that it judges stands in one. */
export function tableOfLine(line: LiveRule): string | null {
  const [table, ...others] = tablesOfLine(line);
  return table !== undefined && others.length === 0 ? table : null;
}

function tablesOf(side: LiveRelation['left']): string[] {
  switch (side.kind) {
    case 'field':
    case 'day':
      return [side.field.table];
    case 'sum':
      return side.fields.map(({ table }) => table);
    case 'add':
    case 'smallest':
    case 'greatest':
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
