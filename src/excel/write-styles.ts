import type { WorkbookSnapshot } from '../report/snapshot';
import { cellStyles, lineColors, type CellStyle, type Edge, type Line } from '../sheets/styles';
import { statePartsOf, type StateWriter } from './states';

/**
 * Queues the cell styles of the house that the workbook does not have; a person's changes to one are kept. While they
 * are being made, the workbook says which: a style that is there may be half made.
 *
 * @param anew whether those of an earlier version become today's as well.
 */
export function writeStyles(
  context: Excel.RequestContext,
  { styleNames, states: standing }: WorkbookSnapshot,
  states: StateWriter,
  anew = false,
): void {
  const all = Object.entries<CellStyle>(cellStyles);
  const { rest: begun } = statePartsOf(standing?.get('styles') ?? '|');
  const isWanted = (name: string, index: number) =>
    anew || !styleNames.has(name) || (begun !== '' && (begun.length !== all.length || begun[index] === '1'));
  const wanted = all.filter(([name], index) => isWanted(name, index));
  if (wanted.length > 0)
    states.set('styles', 'styles', all.map(([name], index) => (isWanted(name, index) ? '1' : '0')).join(''));
  for (const [name, style] of wanted) {
    if (!styleNames.has(name)) context.workbook.styles.add(name);
    const made = context.workbook.styles.getItem(name);
    if (anew && styleNames.has(name)) makePlain(made);
    writeStyle(made, style);
  }
  states.clear('styles');
}

/** Takes back what an earlier version may have given a style; the rest is given anew. */
function makePlain(made: Excel.Style): void {
  made.font.bold = false;
  made.font.italic = false;
  made.font.underline = Excel.RangeUnderlineStyle.none;
  made.font.size = 11;
}

function writeStyle(made: Excel.Style, style: CellStyle): void {
  if (style.bold === true) made.font.bold = true;
  if (style.italic === true) made.font.italic = true;
  if (style.underline === true) made.font.underline = Excel.RangeUnderlineStyle.single;
  if (style.size !== undefined) made.font.size = style.size;
  if (style.color !== undefined) made.font.color = style.color;
  if (style.fill !== undefined) made.fill.color = style.fill;
  if (style.horizontal !== undefined) made.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) made.verticalAlignment = style.vertical;
  if (style.wrap === true) made.wrapText = true;
  if (style.numberFormat !== undefined) made.numberFormat = style.numberFormat;
  if (style.indent !== undefined) made.indentLevel = style.indent;
  for (const [edge, line] of Object.entries(style.border ?? {}) as [Edge, Line][]) {
    const border = made.borders.getItem(edge);
    border.style = Excel.BorderLineStyle.continuous;
    border.color = lineColors[line];
  }
}
