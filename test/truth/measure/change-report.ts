import type { Change } from './cases';

/** A report in JSON whose parts are reached by path. */
export type Json = Record<string, unknown>;

/** A copy of a report with changes made one after the other. A path that the report has not is an error. */
export function changed(report: Json, changes: readonly Change[]): Json {
  const copy = structuredClone(report);
  for (const change of changes) make(copy, change);
  return copy;
}

function make(report: Json, change: Change): void {
  const [kind, path] = change;
  switch (kind) {
    case 'set':
      write(report, path, change[2]);
      return;
    case 'sub':
      write(report, path, replacedOnce(read(report, path), change[2], change[3]));
      return;
    case 'swap': {
      const [one, other] = [read(report, path), read(report, change[2])];
      write(report, path, other);
      write(report, change[2], one);
      return;
    }
    case 'insert':
      rowsAt(report, path).splice(change[2], 0, change[3]);
      return;
    case 'dup': {
      const rows = rowsAt(report, path);
      const [, , index, differences, at = index + 1] = change;
      rows.splice(at, 0, { ...objectOf(rows[index], path), ...differences });
      return;
    }
    case 'del': {
      const [holder, last] = holderOf(report, path);
      if (Array.isArray(holder)) holder.splice(Number(last), 1);
      else Reflect.deleteProperty(objectOf(holder, path), last);
    }
  }
}

function replacedOnce(text: unknown, from: string, to: string): string {
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`There is no ${from} to replace.`);
  return text.replace(from, () => to);
}

function read(report: Json, path: string): unknown {
  const [holder, last] = holderOf(report, path);
  return Reflect.get(objectOf(holder, path), last);
}

function write(report: Json, path: string, value: unknown): void {
  const [holder, last] = holderOf(report, path);
  Reflect.set(objectOf(holder, path), last, value);
}

function rowsAt(report: Json, path: string): unknown[] {
  const rows = read(report, path);
  if (!Array.isArray(rows)) throw new Error(`${path} has no rows.`);
  return rows as unknown[];
}

function holderOf(report: Json, path: string): readonly [holder: unknown, last: string] {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  return [parts.reduce<unknown>((at, part) => Reflect.get(objectOf(at, path), part), report), last];
}

function objectOf(value: unknown, path: string): Json {
  if (typeof value !== 'object' || value === null) throw new Error(`The report has no ${path}.`);
  return value as Json;
}
