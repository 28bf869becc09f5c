import { HostError } from '../errors';
import type { Sheet } from '../model/sheet';
import { hostObject, nullObject, readOnly, requireText, type HostObject, type HostType } from './host-object';

interface PropertyTarget {
  readonly sheet: Sheet;
  readonly key: string;
}

const propertyType: HostType<PropertyTarget> = {
  name: 'WorksheetCustomProperty',
  scalars: {
    Key: readOnly(({ key }) => key),
    Value: {
      get: ({ sheet, key }) => sheet.customProperties.get(key),
      set: ({ sheet, key }, value, session) => {
        sheet.customProperties.set(key, requireText(value));
        session.model.report({ kind: 'settings' });
      },
    },
  },
  methods: {
    Delete: ({ sheet, key }, _, session) => {
      session.requireWritable();
      sheet.customProperties.delete(key);
      session.model.report({ kind: 'settings' });
    },
  },
};

const find = (sheet: Sheet, key: string): HostObject => {
  const known = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase());
  return known === undefined ? nullObject : hostObject(propertyType, { sheet, key: known });
};

const existing = (sheet: Sheet, key: string): HostObject => {
  const found = find(sheet, key);
  if (found.isNull) throw new HostError('ItemNotFound', `There is no property ${key}.`);
  return found;
};

const collectionType: HostType<Sheet> = {
  name: 'WorksheetCustomPropertyCollection',
  items: (sheet) => [...sheet.customProperties.keys()].map((key) => hostObject(propertyType, { sheet, key })),
  item: (sheet, key) => existing(sheet, requireText(key)),
  methods: {
    Add: (sheet, args, session) => {
      session.requireWritable();
      sheet.customProperties.set(args.text(0), args.text(1));
      session.model.report({ kind: 'settings' });
      return find(sheet, args.text(0));
    },
    GetItem: (sheet, args) => existing(sheet, args.text(0)),
    GetItemOrNullObject: (sheet, args) => find(sheet, args.text(0)),
    GetCount: (sheet) => sheet.customProperties.size,
  },
};

export const customPropertiesObject = (sheet: Sheet): HostObject => hostObject(collectionType, sheet);
