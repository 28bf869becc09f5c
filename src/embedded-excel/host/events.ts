import { formatArea } from '../model/area';
import type { ChangeAuthor, WorkbookChange } from '../model/workbook-model';
import type { HostEvent } from './host-types';

/** The numbers of Excel's events, as they stand beside each event in the runtime. */
const eventTypes = {
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  /** A number of our own: Excel tells it by Office's older channel. */
  settingsChanged: 1000,
} as const;

/** Events of all sheets are addressed to the workbook. */
const workbookTarget = 'Workbook';

/** The events that a change of the workbook raises: one for its sheet, one for the collection of sheets. */
export function eventsOf(change: WorkbookChange, author: ChangeAuthor): HostEvent[] {
  const both = (eventType: number, sheetId: string, args: object): HostEvent[] =>
    [sheetId, workbookTarget].map((targetId) => ({ eventType, targetId, messageJson: JSON.stringify(args) }));
  const source = { source: 'Local', triggerSource: author === 'api' ? 'ThisLocalAddin' : 'Unknown' };
  switch (change.kind) {
    case 'cells': {
      const { sheet, area, changeType } = change;
      return both(eventTypes.dataChanged, sheet.id, {
        type: 'WorksheetChanged',
        address: formatArea(area),
        changeType,
        worksheetId: sheet.id,
        ...source,
        ...(change.details === undefined ? {} : wireDetails(change.details)),
      });
    }
    case 'format':
      return both(eventTypes.formatChanged, change.sheet.id, {
        type: 'WorksheetFormatChanged',
        address: formatArea(change.area),
        worksheetId: change.sheet.id,
        source: 'Local',
      });
    case 'selection':
      return both(eventTypes.selectionChanged, change.sheet.id, {
        type: 'WorksheetSelectionChanged',
        address: formatArea(change.area),
        worksheetId: change.sheet.id,
        workbookId: '',
      });
    case 'activated': {
      const left = change.previous;
      return [
        ...(left
          ? both(eventTypes.deactivated, left.id, { type: 'WorksheetDeactivated', worksheetId: left.id })
          : []),
        ...both(eventTypes.activated, change.sheet.id, {
          type: 'WorksheetActivated',
          worksheetId: change.sheet.id,
        }),
      ];
    }
    case 'added':
      return [
        event(eventTypes.added, { type: 'WorksheetAdded', worksheetId: change.sheet.id, source: 'Local' }),
      ];
    case 'deleted':
      return [
        event(eventTypes.deleted, {
          type: 'WorksheetDeleted',
          worksheetId: change.sheet.id,
          source: 'Local',
        }),
      ];
    case 'renamed':
      return both(eventTypes.nameChanged, change.sheet.id, {
        type: 'WorksheetNameChanged',
        worksheetId: change.sheet.id,
        nameBefore: change.before,
        nameAfter: change.sheet.name,
        source: 'Local',
      });
    case 'visibility':
      return both(eventTypes.visibilityChanged, change.sheet.id, {
        type: 'WorksheetVisibilityChanged',
        worksheetId: change.sheet.id,
        visibilityBefore: change.before,
        visibilityAfter: change.sheet.visibility,
        source: 'Local',
      });
    case 'calculated':
      return both(eventTypes.calculated, change.sheet.id, {
        type: 'WorksheetCalculated',
        worksheetId: change.sheet.id,
      });
    case 'settings':
      return [event(eventTypes.settingsChanged, {})];
    case 'looks':
    case 'structure':
    case 'looks':
      return [];
  }
}

const event = (eventType: number, args: object): HostEvent => ({
  eventType,
  targetId: workbookTarget,
  messageJson: JSON.stringify(args),
});

function wireDetails(details: { before: unknown; after: unknown }): object {
  const type = (value: unknown): string => {
    if (value === '' || value === null) return 'Empty';
    return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
  };
  const { before, after } = details;
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: type(before),
    valueTypeAfter: type(after),
  };
}
