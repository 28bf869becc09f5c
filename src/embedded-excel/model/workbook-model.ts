import { HostError } from '../errors';
import type { Area } from './area';
import { newStyleTable, type NamedStyle } from './named-styles';
import { Sheet } from './sheet';
import type { Table } from './table';

/** A defined name. The formula stands in invariant English, without its equals sign. */
export interface DefinedName {
  name: string;
  formula: string;
  /** The sheet that the name belongs to; null when it belongs to the workbook. */
  scope: Sheet | null;
  visible: boolean;
  comment: string;
}

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What has happened to a workbook; `by` tells whether Office.js or a person did it. */
export type WorkbookChange =
  | {
      kind: 'cells';
      sheet: Sheet;
      area: Area;
      changeType: ChangeType;
      details?: { before: unknown; after: unknown };
    }
  /** `hides`: rows or columns came or went, which some functions count by. */
  | { kind: 'format'; sheet: Sheet; area: Area; hides?: true }
  | { kind: 'selection'; sheet: Sheet; area: Area }
  | { kind: 'activated'; sheet: Sheet; previous: Sheet | null }
  | { kind: 'added'; sheet: Sheet }
  | { kind: 'deleted'; sheet: Sheet }
  | { kind: 'renamed'; sheet: Sheet; before: string }
  | { kind: 'visibility'; sheet: Sheet; before: string }
  | { kind: 'calculated'; sheet: Sheet }
  | { kind: 'settings' }
  /** A chart, the page, panes, a comment: nothing that a formula could read. */
  | { kind: 'looks' }
  | { kind: 'structure' };

/** Kinds of change that are not worth saving. */
const leavesFile: ReadonlySet<WorkbookChange['kind']> = new Set(['selection', 'activated', 'calculated']);

export type ChangeAuthor = 'api' | 'person';

/** Whether formulas may show other values after a change. */
function changesValues(change: WorkbookChange): boolean {
  switch (change.kind) {
    case 'cells':
    case 'added':
    case 'deleted':
    case 'renamed':
    case 'structure':
      return true;
    case 'format':
      return change.hides === true;
    case 'selection':
    case 'activated':
    case 'visibility':
    case 'calculated':
    case 'settings':
    case 'looks':
      return false;
  }
}

/** A whole workbook in memory. */
export class WorkbookModel {
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  /** The add-in's settings: any JSON value by key. */
  readonly settings = new Map<string, unknown>();
  readonly styles: Map<string, NamedStyle> = newStyleTable();
  readonly properties: Record<string, string> = {};
  structureProtected = false;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  isDirty = false;
  /** The opened file, whose other contents are kept when the workbook is saved; null for a new workbook. */
  source: Uint8Array | null = null;
  /** The extension that a file of this kind has: `xlsx`, `xlsm`, `xltx` or `xltm`. */
  extension = 'xlsx';
  /** Days between the file's first day and ours: 1462 where it counts from 1904. */
  dayShift = 0;
  /** Whether formulas may show old values. */
  needsCalculation = false;
  /** Counts the changes; what is worked out from the model is good for one revision. */
  revision = 0;
  /** Who is acting now. */
  author: ChangeAuthor = 'api';
  activeSheet: Sheet | null = null;
  private readonly listeners = new Set<(change: WorkbookChange, author: ChangeAuthor) => void>();
  private lastNumber = 0;

  constructor(readonly locale: string) {}

  onChange(listener: (change: WorkbookChange, author: ChangeAuthor) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  report(change: WorkbookChange): void {
    this.revision += 1;
    this.isDirty ||= !leavesFile.has(change.kind);
    this.needsCalculation ||= changesValues(change);
    for (const listener of [...this.listeners]) listener(change, this.author);
  }

  /** Tells of a change of a defined name; where no formula can speak of it, values stay as they are. */
  reportName(name: string): void {
    const isKnown = !this.needsCalculation && !this.speaksOf(name);
    this.report({ kind: isKnown ? 'looks' : 'structure' });
  }

  /** Whether a formula may speak of a name: it stands in one, or one makes names of texts. */
  private speaksOf(name: string): boolean {
    const wanted = name.toLowerCase();
    const mentions = (formula: string): boolean => {
      const text = formula.toLowerCase();
      return text.includes(wanted) || text.includes('indirect(');
    };
    if (this.names.some(({ formula }) => mentions(formula))) return true;
    for (const sheet of this.sheets)
      for (const cells of sheet.rows.values())
        for (const { formula } of cells.values()) if (formula !== undefined && mentions(formula)) return true;
    return false;
  }

  /** A number that no sheet, table, chart or mark of this workbook has had. */
  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** An identifier shaped as Excel shapes them: `{00000000-0001-0000-0000-000000000000}`. */
  nextId(): string {
    const number = this.nextNumber().toString(16).toUpperCase().padStart(4, '0');
    return `{00000000-${number}-0000-0000-000000000000}`;
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.nextId(), name);
    this.sheets.splice(position, 0, sheet);
    this.activeSheet ??= sheet;
    return sheet;
  }

  sheetNamed(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get active(): Sheet {
    const sheet = this.activeSheet ?? this.sheets[0];
    if (!sheet) throw new HostError('GeneralException', 'The workbook has no sheet.');
    return sheet;
  }

  tables(): { sheet: Sheet; table: Table }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  tableNamed(name: string): { sheet: Sheet; table: Table } | undefined {
    const wanted = name.toLowerCase();
    return this.tables().find(({ table }) => table.name.toLowerCase() === wanted);
  }

  /** The name that a formula on a sheet means: the sheet's own before the workbook's. */
  nameFor(name: string, sheet: Sheet | null): DefinedName | undefined {
    const wanted = name.toLowerCase();
    const same = this.names.filter((candidate) => candidate.name.toLowerCase() === wanted);
    return (
      same.find((candidate) => candidate.scope !== null && candidate.scope === sheet) ??
      same.find((candidate) => candidate.scope === null)
    );
  }

  activate(sheet: Sheet): void {
    const previous = this.activeSheet;
    if (previous === sheet) return;
    this.activeSheet = sheet;
    this.report({ kind: 'activated', sheet, previous });
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.report({ kind: 'selection', sheet, area });
  }
}
