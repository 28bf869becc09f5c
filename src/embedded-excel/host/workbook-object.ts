import { HostError } from '../errors';
import { commentsObject } from './comment-object';
import { registrations } from './event-registration';
import { hostObject, oneOf, readOnly, requireText, type HostObject, type HostType } from './host-object';
import type { HostSession } from './host-session';
import { namesObject } from './name-object';
import { workbookProtectionObject } from './protection-object';
import { rangeObject } from './range-object';
import { settingsObject } from './setting-object';
import { stylesObject } from './style-object';
import { tablesObject } from './table-object';
import { worksheetsObject } from './worksheet-object';

const applicationType: HostType<null> = {
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: (_, session) => session.model.calculationMode,
      set: (_, value, session) => {
        session.model.calculationMode = oneOf(value, [
          'Automatic',
          'AutomaticExceptTables',
          'Manual',
        ] as const);
      },
    },
    CalculationState: readOnly((_, session) => (session.model.needsCalculation ? 'Pending' : 'Done')),
    CalculationEngineVersion: readOnly(() => 0),
  },
  methods: {
    Calculate: (_, args, session) => {
      oneOf(args.any(0), ['Recalculate', 'Full', 'FullRebuild'] as const);
      session.calculateNow();
    },
    // A batch calculates once, when it reads, and draws nothing: both are as asked for.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const property = (key: string) => ({
  get: (_: null, session: HostSession) => session.model.properties[key] ?? '',
  set: (_: null, value: unknown, session: HostSession) => {
    session.model.properties[key] = requireText(value);
    session.model.report({ kind: 'settings' });
  },
});

const propertiesType: HostType<null> = {
  name: 'DocumentProperties',
  scalars: {
    Title: property('title'),
    Subject: property('subject'),
    Author: property('author'),
    Keywords: property('keywords'),
    Comments: property('comments'),
    Category: property('category'),
    Manager: property('manager'),
    Company: property('company'),
    LastAuthor: readOnly((_, session) => session.model.properties['lastAuthor'] ?? ''),
  },
};

const workbookType: HostType<null> = {
  name: 'Workbook',
  scalars: {
    Name: readOnly((_, session) => session.model.properties['fileName'] ?? 'Book1.xlsx'),
    ReadOnly: readOnly((_, session) => session.trouble.readOnly),
    IsDirty: {
      get: (_, session) => session.model.isDirty,
      set: (_, value, session) => {
        session.model.isDirty = value === true;
      },
    },
    AutoSave: readOnly(() => false),
    PreviouslySaved: readOnly(() => true),
  },
  objects: {
    Worksheets: () => worksheetsObject(),
    Names: () => namesObject(null),
    Tables: () => tablesObject(null),
    Settings: () => settingsObject(),
    Styles: () => stylesObject(),
    Comments: () => commentsObject(null),
    Protection: () => workbookProtectionObject(),
    Properties: () => hostObject(propertiesType, null),
    Application: () => hostObject(applicationType, null),
  },
  methods: {
    ...registrations(),
    _RemoveReference: (_, args, session) => {
      session.release(args.text(0));
    },
    _GetObjectByReferenceId: (_, args, session) => rangeObject(session.kept(args.text(0))),
    GetSelectedRange: (_, __, session) =>
      rangeObject({ sheet: session.model.active, area: session.model.active.selection }),
    GetActiveCell: (_, __, session) => {
      const { selection } = session.model.active;
      return rangeObject({
        sheet: session.model.active,
        area: { ...selection, rowCount: 1, columnCount: 1 },
      });
    },
    Save: (_, args, session) => {
      oneOf(args.any(0) ?? 'Save', ['Save', 'Prompt'] as const);
      session.requireWritable();
      session.model.isDirty = false;
    },
  },
};

/** The workbook: the root of every path in a batch. */
export function workbookObject(session: HostSession): HostObject {
  if (session.model.sheets.length === 0)
    throw new HostError('GeneralException', 'The workbook has no sheet.');
  return hostObject(workbookType, null);
}
