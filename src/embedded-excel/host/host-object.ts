import { HostError } from '../errors';
import type { HostSession } from './host-session';

/** A property that can be loaded, set, or both. */
export interface ScalarMember<Target> {
  readonly get?: (target: Target, session: HostSession) => unknown;
  readonly set?: (target: Target, value: unknown, session: HostSession) => void;
  /** Whether it is left out when everything is loaded, because reading it can fail. */
  readonly onlyWhenNamed?: boolean;
}

/** A type of the object model: its members by their names on the wire, which begin with a capital letter. */
export interface HostType<Target> {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, ScalarMember<Target>>>;
  readonly objects?: Readonly<Record<string, (target: Target, session: HostSession) => HostObject>>;
  /** A method may give a plain value, nothing, or an object. */
  readonly methods?: Readonly<
    Record<string, (target: Target, args: HostArguments, session: HostSession) => unknown>
  >;
  readonly items?: (target: Target, session: HostSession) => HostObject[];
  readonly item?: (target: Target, key: unknown, session: HostSession) => HostObject;
  /** What the runtime finds the object by in a later batch. */
  readonly id?: (target: Target) => string | number;
  /** Whether the object can be kept under a reference, so that it follows its cells. */
  readonly kept?: boolean;
}

/** An object of the host without its type parameter: what the dispatcher needs of it. */
export interface HostObject {
  readonly typeName: string;
  readonly isNull: boolean;
  readonly target: unknown;
  readonly kept: boolean;
  readonly isCollection: boolean;
  id(): string | number | undefined;
  scalarNames(): string[];
  hasScalar(name: string): boolean;
  hasObject(name: string): boolean;
  read(name: string, session: HostSession): unknown;
  write(name: string, value: unknown, session: HostSession): void;
  object(name: string, session: HostSession): HostObject;
  invoke(name: string, args: HostArguments, session: HostSession): unknown;
  items(session: HostSession): HostObject[];
  item(key: unknown, session: HostSession): HostObject;
}

const missing = (type: string, member: string): HostError =>
  new HostError('ApiNotFound', `${type}.${member} is not implemented by the embedded Excel.`);

/** Joins a target to its type. */
export function hostObject<Target>(type: HostType<Target>, target: Target): HostObject {
  return {
    typeName: type.name,
    isNull: false,
    target,
    kept: type.kept ?? false,
    isCollection: type.items !== undefined,
    id: () => type.id?.(target),
    scalarNames: () =>
      Object.entries(type.scalars ?? {})
        .filter(([, member]) => member.get !== undefined && member.onlyWhenNamed !== true)
        .map(([name]) => name),
    hasScalar: (name) => type.scalars?.[name]?.get !== undefined,
    hasObject: (name) => type.objects?.[name] !== undefined,
    read(name, session) {
      const member = type.scalars?.[name];
      if (!member?.get) throw missing(type.name, name);
      return member.get(target, session);
    },
    write(name, value, session) {
      const member = type.scalars?.[name];
      if (!member?.set) throw missing(type.name, name);
      session.requireWritable();
      member.set(target, value, session);
    },
    object(name, session) {
      const open = type.objects?.[name];
      if (!open) throw missing(type.name, name);
      return open(target, session);
    },
    invoke(name, args, session) {
      const method = type.methods?.[name];
      if (!method) throw missing(type.name, name);
      return method(target, args, session);
    },
    items(session) {
      if (!type.items) throw missing(type.name, 'Items');
      return type.items(target, session);
    },
    item(key, session) {
      if (!type.item) throw missing(type.name, 'GetItem');
      return type.item(target, key, session);
    },
  };
}

/** The object that stands for "there is none". Its children are null objects and its methods do nothing. */
export const nullObject: HostObject = {
  typeName: 'NullObject',
  isNull: true,
  target: null,
  kept: false,
  isCollection: false,
  id: () => undefined,
  scalarNames: () => [],
  hasScalar: () => false,
  hasObject: () => false,
  read: () => null,
  write: () => undefined,
  object: () => nullObject,
  invoke: () => nullObject,
  items: () => [],
  item: () => nullObject,
};

/** The arguments of a method, read with the checks that Excel makes. */
export class HostArguments {
  constructor(private readonly values: readonly unknown[]) {}

  get length(): number {
    return this.values.length;
  }

  any(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  object(index: number): HostObject | null {
    const value = this.values[index];
    return isHostObject(value) ? value : null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string')
      throw new HostError('InvalidArgument', `Argument ${String(index + 1)} must be text.`);
    return value;
  }

  optionalText(index: number): string | null {
    const value = this.values[index];
    return value === undefined || value === null ? null : this.text(index);
  }

  whole(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw new HostError('InvalidArgument', `Argument ${String(index + 1)} must be a whole number.`);
    }
    return value;
  }

  flag(index: number): boolean {
    return this.values[index] === true;
  }
}

function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'isCollection' in value;
}

/** A member that only gives a value. */
export const readOnly = <Target>(
  get: (target: Target, session: HostSession) => unknown,
): ScalarMember<Target> => ({ get });

/** The value when it is one of the allowed words, else `InvalidArgument`. Case does not matter, as in Excel. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const wanted = typeof value === 'string' ? value.toLowerCase() : null;
  const found = words.find((word) => word.toLowerCase() === wanted);
  if (found === undefined)
    throw new HostError('InvalidArgument', `${String(value)} is not one of ${words.join(', ')}.`);
  return found;
}

export function requireText(value: unknown): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'The value must be text.');
  return value;
}

export function requireNumber(value: unknown, minimum = -Infinity, maximum = Infinity): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < minimum || value > maximum) {
    throw new HostError(
      'InvalidArgument',
      `The value ${String(value)} must be a number from ${String(minimum)} to ${String(maximum)}.`,
    );
  }
  return value;
}

export function requireBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new HostError('InvalidArgument', 'The value must be true or false.');
  return value;
}
