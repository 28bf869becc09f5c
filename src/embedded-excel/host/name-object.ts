import { HostError } from '../errors';
import { requireNewName } from '../formula/name-rules';
import { requireFormula } from '../formula/syntax';
import { formatArea, quoteSheetName } from '../model/area';
import type { Sheet } from '../model/sheet';
import type { DefinedName } from '../model/workbook-model';
import {
  hostObject,
  nullObject,
  readOnly,
  requireBoolean,
  requireText,
  type HostArguments,
  type HostObject,
  type HostType,
} from './host-object';
import type { HostSession, RangeTarget } from './host-session';
import { rangeObject } from './range-object';
import { referenceRange } from './range-target';
import { wireValue } from './range-values';
import { worksheetObject } from './worksheet-object';

const rangeOf = (name: DefinedName, session: HostSession): RangeTarget | null =>
  referenceRange(session.model, name.formula, name.scope);

/** The value of a name: the address of its range, the value of its constant, or an error. */
function valueOf(name: DefinedName, session: HostSession): unknown {
  const range = rangeOf(name, session);
  if (range) return `${quoteSheetName(range.sheet.name)}!${formatArea(range.area, true)}`;
  if (name.formula.includes('#REF!')) return '#REF!';
  const number = Number(name.formula);
  if (name.formula !== '' && Number.isFinite(number)) return number;
  const text = /^"((?:[^"]|"")*)"$/.exec(name.formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(name.formula)) return /^TRUE$/i.test(name.formula);
  return wireValue({ error: '#VALUE!' });
}

function typeOf(name: DefinedName, session: HostSession): string {
  if (rangeOf(name, session)) return 'Range';
  const value = valueOf(name, session);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return typeof value === 'string' && value.startsWith('#') ? 'Error' : 'String';
}

const nameType: HostType<DefinedName> = {
  name: 'NamedItem',
  id: (name) => name.name,
  scalars: {
    Name: readOnly((name) => name.name),
    Formula: {
      get: (name) => `=${name.formula}`,
      set: (name, value, session) => {
        name.formula = requireFormula(requireText(value));
        session.model.reportName(name.name);
      },
    },
    Value: readOnly(valueOf),
    Type: readOnly(typeOf),
    Scope: readOnly((name) => (name.scope ? 'Worksheet' : 'Workbook')),
    Visible: {
      get: (name) => name.visible,
      set: (name, value, session) => {
        name.visible = requireBoolean(value);
        session.model.report({ kind: 'looks' });
      },
    },
    Comment: {
      get: (name) => name.comment,
      set: (name, value, session) => {
        name.comment = requireText(value);
        session.model.report({ kind: 'looks' });
      },
    },
  },
  objects: {
    Worksheet: (name) => {
      if (!name.scope) throw new HostError('InvalidOperation', 'The name belongs to the workbook.');
      return worksheetObject(name.scope);
    },
    WorksheetOrNullObject: (name) => (name.scope ? worksheetObject(name.scope) : nullObject),
  },
  methods: {
    Delete: (name, _, session) => {
      session.requireWritable();
      session.model.names = session.model.names.filter((other) => other !== name);
      session.model.reportName(name.name);
    },
    GetRange: (name, _, session) => {
      const range = rangeOf(name, session);
      if (!range) throw new HostError('InvalidOperation', `The name ${name.name} does not refer to a range.`);
      return rangeObject(range);
    },
    GetRangeOrNullObject: (name, _, session) => {
      const range = rangeOf(name, session);
      return range ? rangeObject(range) : nullObject;
    },
  },
};

const find = (scope: Sheet | null, key: unknown, session: HostSession): HostObject => {
  const wanted = requireText(key).toLowerCase();
  const found = session.model.names.find(
    (name) => name.scope === scope && name.name.toLowerCase() === wanted,
  );
  return found ? hostObject(nameType, found) : nullObject;
};

function existing(scope: Sheet | null, key: unknown, session: HostSession): HostObject {
  const found = find(scope, key, session);
  if (found.isNull) throw new HostError('ItemNotFound', `There is no name ${String(key)}.`);
  return found;
}

function add(scope: Sheet | null, args: HostArguments, session: HostSession): HostObject {
  session.requireWritable();
  const name = args.text(0);
  requireNewName(session.model, name, scope);
  const comment = args.optionalText(2) ?? '';
  if (comment.length > 255)
    throw new HostError('InvalidArgument', 'A comment of a name has 255 characters at most.');
  const added: DefinedName = { name, formula: formulaArgument(args), scope, visible: true, comment };
  session.model.names.push(added);
  session.model.reportName(name);
  return hostObject(nameType, added);
}

function formulaArgument(args: HostArguments): string {
  const object = args.object(1);
  if (object) {
    if (object.typeName !== 'Range')
      throw new HostError('InvalidArgument', 'A name refers to a range or a formula.');
    const range = object.target as RangeTarget;
    return `${quoteSheetName(range.sheet.name)}!${formatArea(range.area, true)}`;
  }
  const text = args.text(1);
  return text.startsWith('=') ? requireFormula(text) : `"${text.replaceAll('"', '""')}"`;
}

const namesType: HostType<Sheet | null> = {
  name: 'NamedItemCollection',
  items: (scope, session) =>
    session.model.names.filter((name) => name.scope === scope).map((name) => hostObject(nameType, name)),
  item: existing,
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope, _, session) => session.model.names.filter((name) => name.scope === scope).length,
    GetItem: (scope, args, session) => existing(scope, args.any(0), session),
    GetItemOrNullObject: (scope, args, session) => find(scope, args.any(0), session),
  },
};

/** The names of a sheet, or those of the workbook when there is no sheet. */
export const namesObject = (scope: Sheet | null): HostObject => hostObject(namesType, scope);
