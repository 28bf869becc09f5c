import { HostError } from '../errors';
import { PlannedRefusal, PlannedSilence, requireInFront, type Faults } from './faults';
import { HostArguments, nullObject, type HostObject } from './host-object';
import type { HostSession, RangeTarget } from './host-session';
import { rangeObject } from './range-object';
import { workbookObject } from './workbook-object';

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

interface BatchRequest {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

/** What goes back to the runtime. */
export interface BatchResponse {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  } | null;
}

/**
 * Runs one batch of Office.js: its actions in order, up to the first that fails.
 *
 * @param faults what is to go wrong; null for a batch in which nothing is.
 * @throws PlannedSilence where the batch is to end without an answer.
 */
export function dispatch(session: HostSession, request: BatchRequest, faults: Faults | null): BatchResponse {
  const batch = new Batch(session, request);
  const results: BatchResponse['Results'] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      const act = () => batch.run(action);
      // A trace does nothing in Excel.
      const value =
        faults === null || action.ActionType === traceAction
          ? act()
          : faults.aroundAction(batch.member(action), act);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (error instanceof PlannedSilence) throw error;
      const code =
        error instanceof HostError || error instanceof PlannedRefusal ? error.code : 'GeneralException';
      const message = error instanceof Error ? error.message : String(error);
      return {
        Results: results,
        Error: { Code: code, Message: message, Location: batch.location(action), ActionIndex: index },
      };
    }
  }
  return { Results: results, Error: null };
}

/** A trace only tells the runtime where a batch got to. */
const traceAction = 5;

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

class Batch {
  private readonly objects = new Map<number, HostObject>();
  /** The objects that the batch asks to be remembered beyond its end. */
  private readonly keeps: ReadonlySet<number>;

  constructor(
    private readonly session: HostSession,
    private readonly request: BatchRequest,
  ) {
    const keeping = request.Actions.filter(({ Name }) => Name === '_KeepReference');
    this.keeps = new Set(keeping.map(({ ObjectPathId }) => ObjectPathId));
  }

  run(action: ActionInfo): unknown {
    if (action.ActionType === traceAction) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.instantiated(object, this.keeps.has(action.ObjectPathId));
      case 2:
        return object.isNull ? null : this.query(object, action.QueryInfo ?? {});
      case 3:
        return this.call(object, action);
      case 4:
        if (object.isNull) return null;
        this.requireInFront(object, action.Name);
        object.write(action.Name, this.argumentValues(action.ArgumentInfo)[0], this.session);
        return null;
      default:
        throw new HostError(
          'ApiNotFound',
          `Action type ${String(action.ActionType)} is not implemented by the embedded Excel.`,
        );
    }
  }

  /** Where an action stood, for the error's debug information, for example `Range.values`, `WorksheetCollection.getItem`. */
  location(action: ActionInfo): string {
    const [type = '', name] = this.member(action).split('.');
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const member = name ?? path?.Name ?? '';
    return `${type}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  /** What an action is about, by the names on the wire: `Range.Formulas`, `WorksheetCollection.Add`. */
  member(action: ActionInfo): string {
    const { typeName } = this.named(action.ObjectPathId);
    if (action.ActionType !== 1) return action.Name === '' ? typeName : `${typeName}.${action.Name}`;
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    if (path?.ParentObjectPathId === undefined) return typeName;
    // To use an object that a method or a key gives is to call the method, or `getItem`.
    const called = path.ObjectPathType === 3 ? path.Name : path.ObjectPathType === 5 ? 'GetItem' : null;
    return called === null ? typeName : `${this.named(path.ParentObjectPathId).typeName}.${called}`;
  }

  /** The object at a path, if it is known or only has to be looked up: to name an action must not do it. */
  private named(id: number): { readonly typeName: string } {
    const path = this.request.ObjectPaths[String(id)];
    const makes = path?.ObjectPathType === 3 && !path.Name.startsWith('Get');
    const parentIsKnown =
      path?.ParentObjectPathId === undefined || this.named(path.ParentObjectPathId).typeName !== '';
    if (this.objects.has(id) || (!makes && parentIsKnown)) {
      try {
        return this.resolve(id);
      } catch {
        // The action itself will say what is wrong with it.
      }
    }
    return { typeName: '' };
  }

  private requireInFront({ typeName }: HostObject, member: string): void {
    requireInFront(`${typeName}.${member}`, !this.session.trouble.notActive);
  }

  private instantiated(object: HostObject, keeps: boolean): unknown {
    if (object.isNull) return null;
    const id = object.id();
    const reference =
      object.kept && keeps ? { _ReferenceId: this.session.keep(object.target as RangeTarget) } : {};
    return { ...reference, ...(id === undefined ? {} : { Id: id, _Id: id }) };
  }

  private call(object: HostObject, action: ActionInfo): unknown {
    if (object.isNull || action.Name === '_KeepReference') return null;
    this.requireInFront(object, action.Name);
    const value = object.invoke(
      action.Name,
      new HostArguments(this.argumentValues(action.ArgumentInfo)),
      this.session,
    );
    return value === undefined || this.isObject(value) ? null : value;
  }

  private isObject(value: unknown): boolean {
    return typeof value === 'object' && value !== null && 'isCollection' in value;
  }

  private resolve(id: number): HostObject {
    const known = this.objects.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidArgument', `The batch has no object ${String(id)}.`);
    const object = this.open(path);
    this.objects.set(id, object);
    return object;
  }

  private open(path: PathInfo): HostObject {
    if (path.ObjectPathType === 1) return workbookObject(this.session);
    if (path.ObjectPathType === 6) return rangeObject(this.session.kept(path.Name));
    if (path.ObjectPathType === 7) return nullObject;
    const parent = path.ParentObjectPathId === undefined ? nullObject : this.resolve(path.ParentObjectPathId);
    if (parent.isNull) return nullObject;
    const args = new HostArguments(this.argumentValues(path.ArgumentInfo));
    switch (path.ObjectPathType) {
      case 3: {
        this.requireInFront(parent, path.Name);
        const value = parent.invoke(path.Name, args, this.session);
        return this.isObject(value) ? (value as HostObject) : nullObject;
      }
      case 4:
        return parent.object(path.Name, this.session);
      case 5:
        return parent.item(args.any(0), this.session);
      default:
        throw new HostError(
          'ApiNotFound',
          `Path type ${String(path.ObjectPathType)} is not implemented by the embedded Excel.`,
        );
    }
  }

  private argumentValues(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const paths = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => {
      const path = paths[index];
      if (Array.isArray(path) && Array.isArray(value)) {
        return value.map((one: unknown, place) =>
          typeof path[place] === 'number' && path[place] > 0 ? this.resolve(path[place]) : one,
        );
      }
      return typeof path === 'number' && path > 0 ? this.resolve(path) : value;
    });
  }

  private query(object: HostObject, query: QueryInfo): unknown {
    const select = query.Select?.map((path) => path.split('/').map(pascal));
    const expand = (query.Expand ?? []).map((path) => path.split('/').map(pascal));
    return this.load(object, select ?? null, expand, query);
  }

  /** The loaded members of an object; `select` is null when all of them are wanted. */
  private load(
    object: HostObject,
    select: string[][] | null,
    expand: string[][],
    window: QueryInfo = {},
  ): unknown {
    if (object.isNull) return null;
    if (object.isCollection && !this.wantsCollectionItself(object, select)) {
      const items = object
        .items(this.session)
        .slice(window.Skip ?? 0, (window.Skip ?? 0) + (window.Top ?? Infinity));
      return { _Items: items.map((item) => this.load(item, select, expand)) };
    }
    const id = object.id();
    const result: Record<string, unknown> = id === undefined ? {} : { _Id: id, Id: id };
    const deeper = new Map<string, string[][]>();
    const names = new Set<string>();
    if (select === null) for (const name of object.scalarNames()) names.add(name);
    for (const path of select ?? []) {
      const [name, ...rest] = path;
      if (
        name === undefined ||
        name === '$none' ||
        name === 'Id' ||
        name === '_Id' ||
        name === '_ReferenceId'
      )
        continue;
      if (name === '$all' || name === '*') for (const one of object.scalarNames()) names.add(one);
      else if (rest.length > 0 || object.hasObject(name))
        deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest] : [])]);
      else names.add(name);
    }
    for (const [name, ...rest] of expand)
      if (name !== undefined && !deeper.has(name)) deeper.set(name, rest.length > 0 ? [rest] : []);
    for (const name of names) result[name] = object.read(name, this.session);
    for (const [name, paths] of deeper) {
      const child = object.object(name, this.session);
      result[name] = this.load(child, paths.length > 0 ? paths : null, []);
    }
    return result;
  }

  private wantsCollectionItself(object: HostObject, select: string[][] | null): boolean {
    return (
      select !== null &&
      select.length > 0 &&
      select.every(([name]) => name !== undefined && object.hasScalar(name))
    );
  }
}
