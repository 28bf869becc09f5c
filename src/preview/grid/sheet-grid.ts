import type { CellView, EmbeddedWorkbook, SelectionView, SheetView } from '../../embedded-excel';
import { hyperlinkTarget } from './address';
import { drawAreas, headings, type GridArea, type SheetDrawing } from './areas';
import { createAxis } from './axis';
import { CellEditor } from './cell-editor';
import { drawCellHelp } from './cell-help';
import { editingText } from './editing-text';
import { areaBetween, moved, type CellPlace } from './movement';
import { scrollToCell, showSelection } from './selection-frame';

/** Empty lines shown beyond what a sheet holds, and the least that is shown. */
const beyond = { rows: 20, columns: 4, leastRows: 45, leastColumns: 18 } as const;

/** What the grid tells the page. */
export interface GridListener {
  /** The selection, or what is being typed, changed. */
  onSelection(): void;
  onTyping(text: string): void;
  /** A cell could not be changed. */
  onRefusal(error: unknown): void;
  /** A link was followed: `#Гендер!B6` or an address on the web. */
  onLink(target: string): void;
}

/** Words that the grid needs for readers of the screen. */
export interface GridWords {
  readonly formulaBar: string;
  readonly choices: string;
}

/** The active sheet of a workbook, drawn; a person selects and edits its cells. */
export class SheetGrid {
  readonly #container: HTMLElement;
  readonly #workbook: () => EmbeddedWorkbook;
  readonly #locale: string;
  readonly #words: GridWords;
  readonly #listener: GridListener;
  #drawing: SheetDrawing | null = null;
  #areas: readonly GridArea[] = [];
  /** Whether something changed while a cell was being typed into. */
  #isDue = false;
  #editor: CellEditor | null = null;
  #shown = '';
  /** The corner from which a selection grows, and the one that moves. */
  #anchor: CellPlace = { row: 0, column: 0 };
  #head: CellPlace = { row: 0, column: 0 };

  constructor(
    container: HTMLElement,
    workbook: () => EmbeddedWorkbook,
    options: { readonly locale: string; readonly words: GridWords },
    listener: GridListener,
  ) {
    this.#container = container;
    this.#workbook = workbook;
    this.#locale = options.locale;
    this.#words = options.words;
    this.#listener = listener;
    container.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    container.addEventListener('pointerdown', (event) => {
      this.#onPointer(event);
    });
    container.addEventListener('pointermove', (event) => {
      const place = this.#placeAt(event);
      container.style.cursor = place !== null && this.#linkAt(place) !== null ? 'pointer' : 'cell';
    });
    container.addEventListener('dblclick', () => {
      this.edit();
    });
  }

  /** The sheet that is shown. */
  get sheet(): SheetView {
    const { sheets, activeSheetId } = this.#workbook().view;
    const sheet = sheets.find((one) => one.id === activeSheetId) ?? sheets[0];
    if (sheet === undefined) throw new Error('The workbook has no sheet.');
    return sheet;
  }

  /** The active cell: the corner at which the selection began. */
  get activeCell(): CellView {
    return this.#workbook().view.cell(this.sheet.id, this.#anchor.row, this.#anchor.column);
  }

  get activePlace(): CellPlace {
    return this.#anchor;
  }

  /**
   * Draws the workbook as it is now, and brings the selection into sight when it has moved. While a cell is being
   * typed into, the drawing waits: it would take the field away, and what is typed with it.
   */
  render(): void {
    this.#isDue = this.#editor !== null;
    if (this.#isDue) return;
    const { view } = this.#workbook();
    const { sheet } = this;
    const used = sheet.usedRange;
    const { selection } = view;
    const rowCount = Math.max(
      beyond.leastRows,
      (used === null ? 0 : used.row + used.rowCount) + beyond.rows,
      Math.min(selection.row + selection.rowCount, 5000),
    );
    const columnCount = Math.max(
      beyond.leastColumns,
      (used === null ? 0 : used.column + used.columnCount) + beyond.columns,
      Math.min(selection.column + selection.columnCount, 200),
    );
    const cells = new Map<number, CellView>();
    this.#drawing = {
      sheet,
      rows: createAxis(rowCount, sheet.frozen.rows, (row) => sheet.rowHeight(row)),
      columns: createAxis(columnCount, sheet.frozen.columns, (column) => sheet.columnWidth(column)),
      cell: (row, column) => {
        const key = row * columnCount + column;
        let cell = cells.get(key);
        if (cell === undefined) {
          cell = view.cell(sheet.id, row, column);
          cells.set(key, cell);
        }
        return cell;
      },
    };
    this.#areas = drawAreas(this.#container, this.#drawing);
    this.#showSelection(selection);
  }

  /** Selects an area of the shown sheet; the first cell is the active one. */
  select(anchor: CellPlace, head: CellPlace = anchor): void {
    this.#anchor = anchor;
    this.#head = head;
    const area = areaBetween(anchor, head);
    this.#workbook().view.select(this.sheet.id, area.row, area.column, area.rowCount, area.columnCount);
    this.#showSelection({ ...area, sheetId: this.sheet.id });
  }

  /** Opens the active cell for typing, with its content or with a text that takes its place. */
  edit(text?: string): void {
    const drawing = this.#drawing;
    const area = this.#areaOf(this.#anchor);
    if (drawing === null || area === undefined || this.#editor !== null) return;
    const place = this.#anchor;
    const before = editingText(this.activeCell, this.#locale);
    const { trouble } = this.#workbook().host;
    // As in Excel: while a cell is being edited, the add-in is turned away.
    trouble.cellEditMode = true;
    this.#editor = new CellEditor(
      area.element,
      this.#boxOf(place, area, drawing),
      text ?? before,
      this.#words.formulaBar,
      (kept, key, shift) => {
        this.#editor = null;
        trouble.cellEditMode = false;
        if (kept !== null && kept !== before) this.write(place, kept);
        if (key !== 'blur') this.#container.focus({ preventScroll: true });
        const next = moved(place, { key, ctrlKey: false, shiftKey: shift }, this.#bounds());
        if (next !== null) this.select(next);
        else this.#listener.onSelection();
        if (this.#isDue) this.render();
      },
      (typed) => {
        this.#listener.onTyping(typed);
      },
    );
  }

  /** Writes a text into a cell as a person types it. */
  write({ row, column }: CellPlace, text: string): void {
    try {
      this.#workbook().view.edit(this.sheet.id, row, column, text);
    } catch (error) {
      this.#listener.onRefusal(error);
    }
  }

  focus(): void {
    this.#container.focus({ preventScroll: true });
  }

  #showSelection(selection: SelectionView): void {
    const drawing = this.#drawing;
    if (drawing === null || selection.sheetId !== this.sheet.id) return;
    const own = areaBetween(this.#anchor, this.#head);
    if (
      own.row !== selection.row ||
      own.column !== selection.column ||
      own.rowCount !== selection.rowCount ||
      own.columnCount !== selection.columnCount
    ) {
      this.#anchor = { row: selection.row, column: selection.column };
      this.#head = {
        row: selection.row + selection.rowCount - 1,
        column: selection.column + selection.columnCount - 1,
      };
    }
    showSelection(this.#container, this.#areas, selection, drawing.rows, drawing.columns);
    this.#showHelp(drawing);

    const shown = [
      selection.sheetId,
      this.#anchor.row,
      this.#anchor.column,
      this.#head.row,
      this.#head.column,
    ].join();
    if (shown !== this.#shown) {
      this.#shown = shown;
      scrollToCell(this.#container, this.#head.row, this.#head.column, drawing.rows, drawing.columns);
    }
    this.#listener.onSelection();
  }

  #showHelp(drawing: SheetDrawing): void {
    for (const old of this.#container.querySelectorAll('.cell-prompt, .cell-choices')) old.remove();
    const area = this.#areaOf(this.#anchor);
    const { validation } = this.activeCell;
    if (area === undefined || validation === null) return;
    const place = this.#anchor;
    drawCellHelp(
      area.element,
      this.#boxOf(place, area, drawing),
      validation,
      this.#words.choices,
      (choice) => {
        this.write(place, choice);
        this.focus();
      },
    );
  }

  #areaOf({ row, column }: CellPlace): GridArea | undefined {
    return this.#areas.find(
      ({ rows, columns }) =>
        row >= rows.from && row < rows.to && column >= columns.from && column < columns.to,
    );
  }

  #boxOf({ row, column }: CellPlace, area: GridArea, { rows, columns }: SheetDrawing) {
    return {
      left: columns.start(column) - columns.start(area.columns.from),
      top: rows.start(row) - rows.start(area.rows.from),
      width: columns.size(column),
      height: rows.size(row),
    };
  }

  #bounds() {
    const drawing = this.#drawing;
    return {
      rowCount: drawing?.rows.count ?? 1,
      columnCount: drawing?.columns.count ?? 1,
      used: this.sheet.usedRange,
      page: Math.max(1, Math.floor(this.#container.clientHeight / 24) - 2),
    };
  }

  #placeAt(event: PointerEvent): CellPlace | null {
    const drawing = this.#drawing;
    if (drawing === null) return null;
    const rectangle = this.#container.getBoundingClientRect();
    const [left, top] = this.sheet.showHeadings ? [headings.width, headings.height] : [0, 0];
    const x = event.clientX - rectangle.left - left;
    const y = event.clientY - rectangle.top - top;
    if (x < 0 || y < 0 || x > this.#container.clientWidth || y > this.#container.clientHeight) return null;
    const { rows, columns } = drawing;
    return {
      row: rows.at(y < rows.start(rows.frozen) ? y : y + this.#container.scrollTop),
      column: columns.at(x < columns.start(columns.frozen) ? x : x + this.#container.scrollLeft),
    };
  }

  #onPointer(event: PointerEvent): void {
    if (event.button !== 0 || event.target === this.#editor?.field) return;
    const place = this.#placeAt(event);
    if (place === null) return;
    event.preventDefault();
    this.focus();
    this.select(event.shiftKey ? this.#anchor : place, place);

    const link = this.#linkAt(place);
    const onMove = (move: PointerEvent): void => {
      const head = this.#placeAt(move);
      if (head !== null && (head.row !== this.#head.row || head.column !== this.#head.column))
        this.select(this.#anchor, head);
    };
    const onUp = (): void => {
      window.removeEventListener('pointermove', onMove);
      const isClick = this.#head.row === place.row && this.#head.column === place.column;
      if (isClick && link !== null && !event.shiftKey) this.#listener.onLink(link);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp, { once: true });
  }

  #linkAt({ row, column }: CellPlace): string | null {
    const { hyperlink, formula } = this.#workbook().view.cell(this.sheet.id, row, column);
    if (hyperlink?.documentReference !== undefined) return `#${hyperlink.documentReference}`;
    return hyperlink?.address ?? hyperlinkTarget(formula);
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#editor !== null || event.altKey) return;
    const from = event.shiftKey && event.key.startsWith('Arrow') ? this.#head : this.#anchor;
    const to = moved(
      from,
      { key: event.key, ctrlKey: event.ctrlKey || event.metaKey, shiftKey: event.shiftKey },
      this.#bounds(),
    );
    if (to !== null) {
      event.preventDefault();
      const grows = event.shiftKey && event.key !== 'Tab' && event.key !== 'Enter';
      this.select(grows ? this.#anchor : to, to);
    } else if (event.key === 'F2') {
      event.preventDefault();
      this.edit();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      const { row, column, rowCount, columnCount } = areaBetween(this.#anchor, this.#head);
      for (let r = row; r < row + rowCount; r += 1) {
        for (let c = column; c < column + columnCount; c += 1) this.write({ row: r, column: c }, '');
      }
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.edit(event.key);
    }
  }
}
