import * as z from 'zod/mini';
import type { Truth } from './index';

const count = z.int().check(z.minimum(0));
/** What was reached once. `alarms` may only fall, all others only rise. */
export const floorsSchema = z.strictObject({
  alarms: count,
  promised: count,
  auditor: count,
  harmless: count,
  phrases: count,
});
export type Floors = z.infer<typeof floorsSchema>;

const shares = ['promised', 'auditor', 'harmless', 'phrases'] as const;

/** What fell below its floor, in words; empty when nothing did. */
export function belowFloors(truth: Truth, floors: Floors): readonly string[] {
  return [
    ...(truth.alarms > floors.alarms
      ? [`alarms: ${String(truth.alarms)}, and there were ${String(floors.alarms)}`]
      : []),
    ...shares
      .filter((share) => truth[share][0] < floors[share])
      .map((share) => `${share}: ${String(truth[share][0])}, and there were ${String(floors[share])}`),
  ];
}

/** The floors with what was reached now; none becomes easier. */
export function raised(floors: Floors, truth: Truth): Floors {
  return {
    alarms: Math.min(floors.alarms, truth.alarms),
    promised: Math.max(floors.promised, truth.promised[0]),
    auditor: Math.max(floors.auditor, truth.auditor[0]),
    harmless: Math.max(floors.harmless, truth.harmless[0]),
    phrases: Math.max(floors.phrases, truth.phrases[0]),
  };
}
