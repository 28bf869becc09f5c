import type { Form } from '../form/form';
import type { Table } from '../form/types';
import type { Words } from '../messages/words';
import { blockName, liveName } from '../report/defined-names';
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
import { usualThresholds, type Thresholds } from '../rules/thresholds';
import { attachmentsSection } from './attachments';
import { planList, planTitledList, type ColumnPlan } from './column-plan';
import { fullnessOf } from './fullness';
import type { FormKit } from './form-kit';
import { geometry, marginWidth } from './geometry';
import { headLines } from './head-lines';
import { keySection } from './key-of-marks';
import {
  lineFormula,
  liveRules,
  relationColumns,
  relationCounts,
  relationsSection,
  type LiveRule,
} from './live-lines';
import { cellArea, columnArea, formula, linkTo, rowArea, text, type SheetPlan } from './plan';
import { section, together, type Section } from './section';
import { palette } from './styles';
import { pagePaper } from './paper';
import { frontOutcomesName, missingSinceName, paperName, verdictName } from './summary/names';
import { frontVerdictFormula } from './summary/verdict';
import { identityFor, identityName, identityText } from './workbook-identity';

/**
 * The columns of the front sheet: the tables with their states on the left, where a window of 1366 pixels shows them beside
 * the pane; the head of the report on the right; and what the workbook remembers, hidden. Widths in characters; wide
 * enough on both sides that neither wraps in the common case, because a row has one height for both.
 */
const layout = [
  ['margin', marginWidth],
  ['table', 26],
  ['section', 12],
  ['filled', 17],
  ['state', 26],
  ['gap', 4],
  ['label', 40],
  ['value', 60],
  ['actual', 10],
  ['expected', 10],
  ['relation', 10],
  ['said', 10],
  ['identity', 10],
] as const;
const at = Object.fromEntries(layout.map(([id], index) => [id, index])) as Readonly<
  Record<(typeof layout)[number][0], number>
>;
const firstHidden = at.actual;
/** The first and last columns that are seen. */
const [first, last] = [at.table, at.value];

const verdictRow = geometry.linkRow;
const { titleRow } = geometry;
const kickerRow = geometry.instructionRow;
const headRow = 3;
const listTop = headRow + 1;

/** A formula for a table whose sheet is there: a deleted sheet leaves names that are no references any more. */
function ifThere(form: Form, table: string, then: Formula, otherwise: Formula): Formula {
  return iff(call('ISREF', name(blockName(form, table))), then, otherwise);
}

/** The tables with links, sections, how full each is and its state. */
function tablesSection({ form }: FormKit, lines: readonly LiveRule[], words: Words): Section {
  const { language } = words;
  const says = (mark: string, key: 'full' | 'partly' | 'empty' | 'gone' | 'notNeeded') =>
    quotedText(`${mark} ${words.text(`contents.state.${key}`)}`);
  const filledText = (table: Table): Formula => {
    const { filled, of } = fullnessOf(form, table);
    const told =
      of === null
        ? join(quotedText(words.text('contents.rows')), filled)
        : join(filled, quotedText(`${words.text('contents.of')}${of}`));
    // A row or a column of the table may have been deleted.
    return ifError(told, emptyText);
  };
  // A text that answers deviations is needed only where there are some that nothing else answers.
  const emptyState = ({ id }: Table): Formula => {
    const asking = lines.filter(({ live }) => live.askedWith?.table === id);
    if (asking.length === 0) return says('–', 'empty');
    const { broken, holding } = relationCounts(asking, relationColumns(form, 'contents'));
    const needed = join(quotedText(`✗ ${words.text('contents.state.needsReasons')} `), broken);
    return ifError(
      iff(
        infix('>', broken, number(0)),
        needed,
        iff(infix('>', holding, number(0)), says('–', 'notNeeded'), says('–', 'empty')),
      ),
      says('–', 'empty'),
    );
  };
  const state = (table: Table): Formula => {
    const { filled, of } = fullnessOf(form, table);
    const full = of === null ? infix('>', filled, number(0)) : infix('=', filled, number(of));
    const judged = iff(
      full,
      says('✓', 'full'),
      iff(infix('=', filled, number(0)), emptyState(table), says('!', 'partly')),
    );
    return ifError(judged, says('!', 'partly'));
  };
  const columns: readonly ColumnPlan<Table>[] = [
    {
      heading: words.text('contents.table'),
      style: 'Report cell link',
      value: ({ id, sheet }) => linkTo(blockName(form, id), sheet[language]),
    },
    {
      heading: words.text('contents.section'),
      style: 'Report cell',
      value: ({ section: number }) =>
        text(number === 'header' ? words.text('contents.header') : number.replaceAll(',', ', ')),
    },
    {
      heading: words.text('contents.filled'),
      style: 'Report cell',
      value: (table) => formula(ifThere(form, table.id, filledText(table), emptyText)),
    },
    {
      heading: words.text('contents.state'),
      style: 'Report cell',
      value: (table) => formula(ifThere(form, table.id, state(table), says('✗', 'gone'))),
      marks: true,
    },
  ];
  return planList({ top: listTop, left: at.table, columns, items: form.tables });
}

/** The head of the report, and how to use the workbook. */
function projectSection(kit: FormKit, words: Words): Section {
  const head = headLines(kit, words);
  const headTop = listTop + 1;
  const { form, summary } = kit;
  const paperTop = headTop + head.length;
  const howTo = paperTop + summary.paper.length + 1;
  const steps = (['contents.howTo.1', 'contents.howTo.2', 'contents.howTo.3'] as const).map((key, index) => ({
    row: howTo + 1 + index,
    said: words.text(key, { summary: kit.form.summarySheet[words.language] }),
  }));
  return section(howTo + steps.length, {
    cells: [
      ...head.flatMap((line, index) => [
        { row: headTop + index, column: at.label, value: text(line.label) },
        { row: headTop + index, column: at.value, value: line.value },
      ]),
      ...summary.paper.map(({ label }, index) => ({
        row: paperTop + index,
        column: at.label,
        value: text(words.ofForm(label)),
      })),
      { row: howTo, column: at.label, value: text(words.text('contents.howTo')) },
      ...steps.map(({ row, said }) => ({ row, column: at.label, value: text(said) })),
    ],
    styles: [
      ...head.flatMap(({ style }, index) => [
        { area: cellArea(headTop + index, at.label), style: 'Report plain label' as const },
        { area: cellArea(headTop + index, at.value), style },
      ]),
      ...summary.paper.flatMap(({ type }, index) => [
        { area: cellArea(paperTop + index, at.label), style: 'Report plain label' as const },
        {
          area: cellArea(paperTop + index, at.value),
          style: type === 'date' ? ('Report input date' as const) : ('Report input as text' as const),
        },
      ]),
      { area: cellArea(howTo, at.label), style: 'Report small heading' },
      { area: columnArea(at.label, howTo + 1, howTo + steps.length), style: 'Report instruction' },
    ],
    names: summary.paper.map(({ id }, index) => ({
      name: paperName(form, id),
      area: cellArea(paperTop + index, at.value),
    })),
  });
}

/** The live lines of all rules that have one, each in a cell with a name of its own. */
function liveSection({ form }: FormKit, lines: readonly LiveRule[], words: Words, top: number): Section {
  const columns: readonly ColumnPlan<LiveRule>[] = [
    {
      heading: words.text('contents.live.rule'),
      style: 'Report cell',
      value: ({ id }) => text(words.ruleName(id)),
    },
    {
      heading: words.text('contents.live.outcome'),
      style: 'Report cell',
      value: (line, index) =>
        formula(
          lineFormula(
            line,
            relationColumns(form, 'contents'),
            words,
            call('INDEX', name(missingSinceName(form)), number(index + 1)),
          ),
        ),
      cellName: ({ id }) => liveName(form, id),
      name: frontOutcomesName(form),
      marks: true,
    },
  ];
  return planTitledList(words.text('contents.live'), {
    top: top + 1,
    left: at.label,
    columns,
    items: lines,
  });
}

/** What the workbook remembers of itself, hidden. */
function identitySection(kit: FormKit, words: Words, thresholds: Thresholds): Section {
  const { form } = kit;
  const known = identityText(identityFor(kit, words.language, thresholds));
  return section(listTop, {
    cells: [{ row: listTop, column: at.identity, value: text(known) }],
    styles: [{ area: cellArea(listTop, at.identity), style: 'Report code' }],
    names: [{ name: identityName(form), area: cellArea(listTop, at.identity) }],
  });
}

/** The front sheet: the head of the report, the tables with how full each is, and what the workbook watches by itself. */
export function planContents(kit: FormKit, words: Words, thresholds: Thresholds): SheetPlan {
  const { form, book } = kit;
  const { language } = words;
  const lines = liveRules(book, thresholds);
  const tables = tablesSection(kit, lines, words);
  const project = projectSection(kit, words);
  const lower = Math.max(tables.bottom, project.bottom) + 2;
  const live = liveSection(kit, lines, words, lower);
  const attachments = attachmentsSection(kit, words, lower, at.table);
  const key = keySection(words, Math.max(attachments.bottom + 2, lower), at.table);
  const relations = relationsSection(
    form,
    lines,
    relationColumns(form, 'contents'),
    words,
    listTop + 1,
    at.actual,
  );
  const { bottom, ...content } = together([
    section(headRow, {
      cells: [
        {
          row: verdictRow,
          column: first,
          value: formula(
            frontVerdictFormula(kit, lines.length === 0 ? null : name(frontOutcomesName(form)), words),
          ),
        },
        { row: titleRow, column: first, value: text(form.title[language]) },
        { row: kickerRow, column: first, value: text(words.ofForm('kicker')) },
        { row: headRow, column: at.label, value: text(words.ofForm('head')) },
        { row: headRow, column: at.table, value: text(words.text('contents.tables')) },
      ],
      styles: [
        { area: rowArea(verdictRow, first, last), style: 'Report verdict' },
        { area: cellArea(titleRow, first), style: 'Report title' },
        { area: cellArea(kickerRow, first), style: 'Report instruction' },
        { area: cellArea(headRow, at.label), style: 'Report heading' },
        { area: cellArea(headRow, at.table), style: 'Report heading' },
      ],
      names: [{ name: verdictName(form), area: cellArea(verdictRow, first) }],
      marks: [{ area: rowArea(verdictRow, first, last) }],
    }),
    tables,
    project,
    attachments,
    key,
    ...(lines.length === 0 ? [] : [live, relations]),
    identitySection(kit, words, thresholds),
  ]);
  return {
    ...content,
    key: 'contents',
    block: blockName(form, 'contents'),
    name: form.frontSheet[language],
    tabColor: palette.accent,
    columnWidths: layout.map(([, width]) => width),
    hiddenColumns: layout.flatMap((_, index) => (index >= firstHidden ? [index] : [])),
    rowHeights: new Map([
      [verdictRow, 24],
      [titleRow, 27],
    ]),
    names: [
      {
        name: blockName(form, 'contents'),
        area: { top: verdictRow, left: first, bottom, right: at.identity },
      },
      ...content.names,
    ],
    excelTables: [],
    freeze: { rows: verdictRow + 1, columns: 0 },
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom: Math.max(tables.bottom, live.bottom, key.bottom), right: last },
      titleRows: null,
      ...pagePaper(form, null, words, null),
    },
  };
}

/** The rules that a front sheet watches: read off its plan, not off the rules, so that the rule book cannot promise more. */
export function liveRuleIds(kit: FormKit, words: Words): ReadonlySet<string> {
  const plan = planContents(kit, words, usualThresholds(kit.book.thresholds));
  const names = new Set(plan.names.map(({ name: defined }) => defined));
  return new Set(kit.book.rules.map(({ id }) => id).filter((id) => names.has(liveName(kit.form, id))));
}
