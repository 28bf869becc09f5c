import { WorkbookModel } from './model/workbook-model';

/** A copy of a workbook's model that shares nothing with it; those who listen to the first do not hear of the copy. */
export function copyModel(model: WorkbookModel): WorkbookModel {
  const copies = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value === 'function') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    if (Array.isArray(value))
      return filled<unknown[], unknown>([], value, (made, each) => made.push(copy(each)));
    if (value instanceof Uint8Array) return value.slice();
    if (value instanceof Map)
      return filled(new Map(), value, (made, [key, each]: [unknown, unknown]) =>
        made.set(copy(key), copy(each)),
      );
    if (value instanceof Set)
      return filled(new Set(), value, (made, each) =>
        typeof each === 'function' ? made : made.add(copy(each)),
      );
    const made = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>;
    copies.set(value, made);
    for (const [key, each] of Object.entries(value)) made[key] = copy(each);
    return made;
  };
  /** Known before it is filled, since parts of a workbook may speak of each other. */
  function filled<Made extends object, Part>(
    made: Made,
    parts: Iterable<Part> & object,
    add: (made: Made, part: Part) => unknown,
  ): Made {
    copies.set(parts, made);
    for (const part of parts) add(made, part);
    return made;
  }
  const made = copy(model);
  if (!(made instanceof WorkbookModel)) throw new TypeError('A model is copied to a model.');
  return made;
}
