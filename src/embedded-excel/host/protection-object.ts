import { HostError } from '../errors';
import type { Sheet } from '../model/sheet';
import { hostObject, readOnly, type HostObject, type HostType } from './host-object';

const defaultOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

const sheetProtectionType: HostType<Sheet> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: readOnly((sheet) => sheet.protection !== null),
    Options: readOnly((sheet) => sheet.protection ?? defaultOptions),
  },
  methods: {
    Protect: (sheet, args, session) => {
      session.requireWritable();
      if (sheet.protection) throw new HostError('InvalidOperation', 'The sheet is already protected.');
      if (args.optionalText(1) !== null)
        throw new HostError(
          'ApiNotFound',
          'WorksheetProtection.protect with a password is not implemented by the embedded Excel.',
        );
      sheet.protection = { ...defaultOptions, ...(args.any(0) as Record<string, unknown> | undefined) };
      session.model.report({ kind: 'structure' });
    },
    Unprotect: (sheet, _, session) => {
      session.requireWritable();
      if (sheet.protectionPassword)
        throw new HostError('InvalidArgument', 'The sheet is protected by a password.');
      sheet.protection = null;
      session.model.report({ kind: 'structure' });
    },
  },
};

export const sheetProtectionObject = (sheet: Sheet): HostObject => hostObject(sheetProtectionType, sheet);

const workbookProtectionType: HostType<null> = {
  name: 'WorkbookProtection',
  scalars: { Protected: readOnly((_, session) => session.model.structureProtected) },
  methods: {
    Protect: (_, __, session) => {
      session.requireWritable();
      session.model.structureProtected = true;
      session.model.report({ kind: 'structure' });
    },
    Unprotect: (_, __, session) => {
      session.requireWritable();
      session.model.structureProtected = false;
      session.model.report({ kind: 'structure' });
    },
  },
};

export const workbookProtectionObject = (): HostObject => hostObject(workbookProtectionType, null);
