import { cellStyles, lineColors, type CellStyle, type Edge, type Line } from '../sheets/styles';

/** Queues the cell styles of the house that the workbook does not have; a person's changes to one are kept. */
export function writeStyles(context: Excel.RequestContext, existing: ReadonlySet<string>): void {
  for (const [name, style] of Object.entries<CellStyle>(cellStyles)) {
    if (existing.has(name)) continue;
    context.workbook.styles.add(name);
    const made = context.workbook.styles.getItem(name);
    if (style.bold === true) made.font.bold = true;
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
}
