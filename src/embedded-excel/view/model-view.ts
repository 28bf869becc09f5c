import { displayText } from '../calculation/display-text';
import { HostError } from '../errors';
import { fittedHeight } from '../host/autofit';
import type { HostSession } from '../host/host-session';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbook-model';
import { chartViews } from './chart-view';
import { markCell } from './conditional-marks';
import { typeInto } from './typing';
import { validationView } from './validation-view';
import type { CellView, SelectionView, SheetView, WorkbookView } from './view-types';

const pixels = (points: number): number => Math.round((points * 4) / 3);

/** The view of a workbook over its model. */
export class ModelView implements WorkbookView {
  constructor(
    private readonly model: WorkbookModel,
    private readonly session: HostSession,
  ) {}

  get sheets(): readonly SheetView[] {
    this.session.calculated();
    return this.model.sheets.map((sheet) => this.sheetView(sheet));
  }

  get activeSheetId(): string {
    return this.model.active.id;
  }

  get selection(): SelectionView {
    const { active } = this.model;
    return { sheetId: active.id, ...active.selection };
  }

  cell(sheetId: string, row: number, column: number): CellView {
    this.session.calculated();
    const sheet = this.sheet(sheetId);
    const cell = sheet.find(row, column);
    const own = sheet.styleAt(row, column);
    const { style, dataBar } = markCell(this.model, sheet, row, column, own);
    const value = cell?.value ?? null;
    return {
      value,
      formula: cell?.formula === undefined ? null : `=${cell.formula}`,
      displayText: displayText(value, style.numberFormat, this.model.locale),
      style,
      hyperlink: cell?.hyperlink ?? null,
      dataBar,
      validation: validationView(this.model, sheet, row, column),
    };
  }

  edit(sheetId: string, row: number, column: number, typedText: string): void {
    this.asPerson(() => {
      typeInto(this.session, this.sheet(sheetId), row, column, typedText);
    });
  }

  select(sheetId: string, row: number, column: number, rowCount = 1, columnCount = 1): void {
    this.asPerson(() => {
      this.model.select(this.sheet(sheetId), { row, column, rowCount, columnCount });
    });
  }

  activate(sheetId: string): void {
    this.asPerson(() => {
      this.model.activate(this.sheet(sheetId));
    });
  }

  private asPerson(act: () => void): void {
    this.model.author = 'person';
    try {
      act();
    } finally {
      this.model.author = 'api';
    }
  }

  private sheet(id: string): Sheet {
    const sheet = this.model.sheets.find((one) => one.id === id);
    if (!sheet) throw new HostError('ItemNotFound', `There is no sheet ${id}.`);
    return sheet;
  }

  private sheetView(sheet: Sheet): SheetView {
    const { model } = this;
    return {
      id: sheet.id,
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      showGridlines: sheet.showGridlines,
      showHeadings: sheet.showHeadings,
      protected: sheet.protection !== null,
      frozen: sheet.frozen,
      usedRange: sheet.usedArea(false),
      columnWidth: (column) => sheet.columnPixels(column),
      rowHeight: (row) => pixels(fittedHeight(sheet, row, model.locale)),
      merges: sheet.merges,
      get charts() {
        return chartViews(model, sheet);
      },
      tables: sheet.tables.map(({ name, area, style }) => ({ name, area, style })),
    };
  }
}
