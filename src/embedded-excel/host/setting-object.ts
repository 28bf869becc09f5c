import { HostError } from '../errors';
import { hostObject, nullObject, readOnly, requireText, type HostObject, type HostType } from './host-object';
import type { HostSession } from './host-session';

const settingType: HostType<string> = {
  name: 'Setting',
  id: (key) => key,
  scalars: {
    Key: readOnly((key) => key),
    Value: {
      get: (key, session) => session.model.settings.get(key),
      set: (key, value, session) => {
        session.model.settings.set(key, value);
        session.model.report({ kind: 'settings' });
      },
    },
  },
  methods: {
    Delete: (key, _, session) => {
      session.requireWritable();
      session.model.settings.delete(key);
      session.model.report({ kind: 'settings' });
    },
  },
};

const find = (key: string, session: HostSession): HostObject =>
  session.model.settings.has(key) ? hostObject(settingType, key) : nullObject;

function existing(key: string, session: HostSession): HostObject {
  const found = find(key, session);
  if (found.isNull) throw new HostError('ItemNotFound', `There is no setting ${key}.`);
  return found;
}

const settingsType: HostType<null> = {
  name: 'SettingCollection',
  items: (_, session) => [...session.model.settings.keys()].map((key) => hostObject(settingType, key)),
  item: (_, key, session) => existing(requireText(key), session),
  methods: {
    Add: (_, args, session) => {
      session.requireWritable();
      const key = args.text(0);
      if (key === '') throw new HostError('InvalidArgument', 'A setting needs a key.');
      session.model.settings.set(key, args.any(1));
      session.model.report({ kind: 'settings' });
      return hostObject(settingType, key);
    },
    GetItem: (_, args, session) => existing(args.text(0), session),
    GetItemOrNullObject: (_, args, session) => find(args.text(0), session),
    GetCount: (_, __, session) => session.model.settings.size,
  },
};

export const settingsObject = (): HostObject => hostObject(settingsType, null);
