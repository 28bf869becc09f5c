import type { Sheet } from '../model/sheet';
import { hostObject, type HostObject } from './host-object';

/** Collections of which only the number is told: everything else of them fails by name. */
const counted =
  (name: string, count: (sheet: Sheet) => number) =>
  (sheet: Sheet): HostObject =>
    hostObject<Sheet>({ name, methods: { GetCount: count } }, sheet);

export const shapesObject = counted('ShapeCollection', ({ untouched }) => untouched.shapes);
export const pivotTablesObject = counted('PivotTableCollection', ({ untouched }) => untouched.pivotTables);
