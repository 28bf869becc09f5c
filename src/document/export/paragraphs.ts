import { AlignmentType, LeaderType, Paragraph, TabStopType, TextRun, type IParagraphOptions } from 'docx';
import { tableOf, type LayoutPart } from '../layout';
import { rowIn } from '../report';
import { blankLine, longBlankLine, said, type Context } from './context';
import { printed, printedWithUnit } from './figures';
import { contentWidth } from './page';
import { linesOf, runOf, runsOf } from './runs';

type PartOf<Kind extends LayoutPart['kind']> = Extract<LayoutPart, { kind: Kind }>;

const after = { spacing: { after: 120 } } as const;

export function titleOf(context: Context, part: PartOf<'title'>): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 360 },
    children: [runOf(said(context, part.said), { bold: true })],
  });
}

export function headingOf(context: Context, part: PartOf<'heading'>): Paragraph {
  const text = said(context, part.said);
  const isSentence = /[.:?;]$/u.test(text);
  return new Paragraph({
    keepNext: true,
    spacing: { before: part.level === 'section' ? 240 : 160, after: 80 },
    children: [
      runOf(part.level === 'table' && !isSentence ? `${text}:` : text, {
        bold: part.level !== 'instruction',
      }),
    ],
  });
}

/** "3. Юридический адрес, контактный телефон: …, тел. …" */
export function lineOf(context: Context, part: PartOf<'line'>): Paragraph {
  const row = rowIn(context.report, part.table);
  const columns = tableOf(context.form, part.table).columns;
  const parts = part.fields.flatMap(({ column, mark }, at) => {
    const field = columns.find(({ id }) => id === column);
    const value = field === undefined ? '' : printedWithUnit(field, row[column], context.language);
    const joined = at === 0 ? '' : mark === undefined ? ' – ' : field?.type === 'phone' ? ', ' : '; ';
    const before = mark === undefined ? joined : `${joined}${said(context, mark)} `;
    const alone = part.fields.length === 1;
    return [
      ...(before === '' ? [] : [runOf(before)]),
      ...runsOf(value.trim() === '' ? (alone ? longBlankLine : blankLine) : value),
    ];
  });
  return new Paragraph({
    ...after,
    children: [runOf(`${said(context, part.said)}: `, { bold: true }), ...parts],
  });
}

/** A text under or behind its heading, each of its lines a paragraph. */
export function textOf(context: Context, part: PartOf<'text'>): Paragraph[] {
  const column = tableOf(context.form, part.table).columns.find(({ id }) => id === part.column);
  const value =
    column === undefined
      ? ''
      : printed(column, rowIn(context.report, part.table)[part.column], context.language);
  const [first = '', ...rest] = value.trim() === '' ? [] : linesOf(value);
  const label = said(context, part.said);
  const mark = part.place === 'bullet' ? '•\u00a0' : '';
  const heading = runOf(`${mark}${label}${/[?]$/u.test(label) ? '' : ':'}`, { bold: true });
  const bodyStyle: IParagraphOptions = {
    ...after,
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 567 },
  };
  const body = (lines: readonly string[]): Paragraph[] =>
    lines.map((line) => new Paragraph({ ...bodyStyle, children: [runOf(line)] }));
  if (part.place === 'below') {
    return [
      new Paragraph({
        ...after,
        spacing: { before: 160, after: 80 },
        keepNext: value !== '',
        children: [heading],
      }),
      ...body(value.trim() === '' ? blankLines : [first, ...rest]),
    ];
  }
  const start = { before: part.place === 'bullet' ? 0 : 160, after: 120 };
  if (value.trim() === '') {
    return [new Paragraph({ spacing: start, children: [heading] }), ...body(blankLines)];
  }
  return [
    new Paragraph({
      spacing: start,
      alignment: AlignmentType.LEFT,
      children: [heading, new TextRun(' '), runOf(first)],
    }),
    ...body(rest),
  ];
}

/** Room to write by hand. */
const blankLines: readonly string[] = ['', ''];

/** "Руководитель …________ Фамилия Имя Отчество" */
export function byHandOf(context: Context, part: PartOf<'by-hand'>): Paragraph {
  const name =
    part.column === undefined ? null : rowIn(context.report, part.column.table)[part.column.column];
  const width = contentWidth('portrait');
  const line = part.said.alsoRead === undefined;
  return new Paragraph({
    spacing: { before: 360 },
    keepNext: true,
    keepLines: true,
    tabStops: line
      ? [{ type: TabStopType.LEFT, position: Math.round(width * 0.72), leader: LeaderType.UNDERSCORE }]
      : [],
    children: [
      runOf(`${said(context, part.said)} ${line ? '\t' : ''}`),
      ...(typeof name === 'string' && name.trim() !== '' ? [runOf(` ${linesOf(name).join(' ')}`)] : []),
    ],
  });
}
