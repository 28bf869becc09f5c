import { intersect, isWholeColumns, isWholeRows, type Area } from '../model/area';
import type { BorderLine, CellEdge, CellStyle } from '../model/style';
import { autofitColumns, autofitRows } from './autofit';
import {
  alignmentMembers,
  bordersObject,
  edgeOf,
  fillObject,
  fontObject,
  formatProtectionObject,
  withBorder,
  type BorderAccess,
  type BorderIndex,
  type Formatted,
} from './format-parts';
import { hostObject, requireNumber, type HostObject, type HostType } from './host-object';
import type { HostSession, RangeTarget } from './host-session';

/** The format of a range; every change is checked against protection and told to the listeners. */
class FormattedRange implements Formatted {
  constructor(
    readonly range: RangeTarget,
    readonly session: HostSession,
  ) {}

  styles(): readonly CellStyle[] {
    return stylesOf(this.range, this.range.area, this.session);
  }

  change(change: (style: CellStyle) => CellStyle): void {
    this.changeArea(this.range.area, change);
  }

  border(index: BorderIndex): BorderAccess {
    const places = borderPlaces(this.range.area, index);
    return {
      read: () => {
        const lines = places.flatMap(({ area, edge }) =>
          stylesOf(this.range, area, this.session).map((style) => style.borders[edge] ?? null),
        );
        const [first] = lines;
        if (first === undefined) return null;
        return lines.every((line) => sameLine(line, first)) ? first : undefined;
      },
      write: (change) => {
        for (const { area, edge } of places)
          this.changeArea(area, (style) => withBorder(style, edge, change(style.borders[edge] ?? null)));
      },
    };
  }

  private changeArea(area: Area, change: (style: CellStyle) => CellStyle): void {
    const { sheet } = this.range;
    this.session.requireAllowed(sheet, 'allowFormatCells');
    sheet.restyle(area, change);
    this.session.model.report({ kind: 'format', sheet, area });
  }
}

function sameLine(one: BorderLine | null, other: BorderLine | null): boolean {
  if (one === null || other === null) return one === other;
  return one.style === other.style && one.weight === other.weight && one.color === other.color;
}

/** The different styles in an area; a whole row or column answers with its own and its cells'. */
function stylesOf(range: RangeTarget, area: Area, session: HostSession): CellStyle[] {
  const { sheet } = range;
  const styles = new Set<CellStyle>();
  if (isWholeColumns(area) || isWholeRows(area)) {
    styles.add(
      isWholeColumns(area)
        ? (sheet.columnFormats.get(area.column)?.style ?? sheet.defaultStyle)
        : (sheet.rowFormats.get(area.row)?.style ?? sheet.defaultStyle),
    );
    const bounded = session.bounded(sheet, area);
    if (bounded) sheet.forEachCell(bounded, (cell) => cell.style && styles.add(cell.style));
    return [...styles];
  }
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++)
      styles.add(sheet.styleAt(row, column));
  }
  return [...styles];
}

/** Which cells carry which edge of a block's border. Lines inside stand on the cells above and to the left. */
function borderPlaces(area: Area, index: BorderIndex): { area: Area; edge: CellEdge }[] {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...area, rowCount: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, row: lastRow, rowCount: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, columnCount: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, column: lastColumn, columnCount: 1 }, edge: 'right' }];
    case 'InsideHorizontal':
      return area.rowCount < 2 ? [] : [{ area: { ...area, rowCount: area.rowCount - 1 }, edge: 'bottom' }];
    case 'InsideVertical':
      return area.columnCount < 2
        ? []
        : [{ area: { ...area, columnCount: area.columnCount - 1 }, edge: 'right' }];
    default: {
      const edge = edgeOf[index];
      return edge ? [{ area, edge }] : [];
    }
  }
}

const everySame = (values: readonly number[]): number | null => {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
};

const indexes = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, step) => start + step);

function setColumnWidth(target: FormattedRange, value: unknown): void {
  const { range, session } = target;
  const { sheet, area } = range;
  const width = Math.round(requireNumber(value, 0, 1343) / 0.75);
  session.requireAllowed(sheet, 'allowFormatColumns');
  if (isWholeRows(area) && isWholeColumns(area)) {
    sheet.standardWidth = width;
    for (const format of sheet.columnFormats.values()) format.width = undefined;
  } else {
    for (const column of indexes(area.column, area.columnCount))
      Object.assign(sheet.columnFormat(column), { width, hidden: width === 0 });
  }
  session.model.report({ kind: 'format', sheet, area });
}

function setRowHeight(target: FormattedRange, value: unknown): void {
  const { range, session } = target;
  const { sheet, area } = range;
  const height = Math.round(requireNumber(value, 0, 409.5) / 0.75) * 0.75;
  session.requireAllowed(sheet, 'allowFormatRows');
  if (isWholeColumns(area)) {
    sheet.standardHeight = height;
    for (const format of sheet.rowFormats.values()) format.height = undefined;
  } else {
    for (const row of indexes(area.row, area.rowCount))
      Object.assign(sheet.rowFormat(row), { height, hidden: height === 0 });
  }
  session.model.report({ kind: 'format', sheet, area });
}

const rangeFormatType: HostType<FormattedRange> = {
  name: 'RangeFormat',
  scalars: {
    ...alignmentMembers,
    ColumnWidth: {
      get: ({ range: { sheet, area } }) =>
        isWholeRows(area)
          ? sheet.standardWidth * 0.75
          : everySame(
              indexes(area.column, area.columnCount).map((column) => sheet.columnPixels(column) * 0.75),
            ),
      set: setColumnWidth,
    },
    RowHeight: {
      get: ({ range: { sheet, area } }) =>
        isWholeColumns(area)
          ? sheet.standardHeight
          : everySame(indexes(area.row, area.rowCount).map((row) => sheet.rowPoints(row))),
      set: setRowHeight,
    },
  },
  objects: {
    Fill: (target) => fillObject(target),
    Font: (target) => fontObject(target),
    Borders: (target) => bordersObject(target),
    Protection: (target) => formatProtectionObject(target),
  },
  methods: {
    AutofitColumns: ({ range, session }) => {
      session.requireAllowed(range.sheet, 'allowFormatColumns');
      session.calculated();
      autofitColumns(range.sheet, boundedArea(range, session), session.model.locale);
      session.model.report({ kind: 'format', sheet: range.sheet, area: range.area });
    },
    AutofitRows: ({ range, session }) => {
      session.requireAllowed(range.sheet, 'allowFormatRows');
      autofitRows(range.sheet, boundedArea(range, session));
      session.model.report({ kind: 'format', sheet: range.sheet, area: range.area });
    },
  },
};

function boundedArea(range: RangeTarget, session: HostSession): Area | null {
  const bounded = session.bounded(range.sheet, range.area);
  return bounded && intersect(bounded, range.area);
}

export const rangeFormatObject = (range: RangeTarget, session: HostSession): HostObject =>
  hostObject(rangeFormatType, new FormattedRange(range, session));
