import type { PlannedFault } from '../../src/embedded-excel';
import type { Undisturbed } from './try-fault';

/**
 * Codes with which Excel refuses, of each kind that the add-in tells apart, and one that it does not know.
 *
 * Source: "Error handling with the application-specific JavaScript APIs" in Microsoft's documentation of Office Add-ins.
 */
export const codes = [
  'AccessDenied',
  'ApiNotFound',
  'GeneralException',
  'InactiveWorkbook',
  'InvalidArgument',
  'InvalidOperationInCellEditMode',
  'ItemAlreadyExists',
  'ItemNotFound',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'SomethingOfNextYear',
] as const;

/** One thing that goes wrong, and how it is named in the report. */
export interface NamedFault {
  readonly at: string;
  readonly code: string;
  readonly fault: PlannedFault;
}

/** Looks something up and changes nothing. */
const isLookUp = (member: string): boolean => !member.includes('.') || /\.(Get|OnAccess)/.test(member);

/**
 * Each action of a deed refused once. A look-up that is refused right before another action leaves the workbook as
 * the other's refusal does, so the last of several in a row stands for them.
 */
export function actionFaults({ actions }: Undisturbed, code = 'GeneralException'): NamedFault[] {
  return actions.flatMap((member, index): NamedFault[] => {
    const next = actions[index + 1];
    if (isLookUp(member) && next !== undefined) return [];
    return [
      {
        at: `action ${String(index + 1)} ${member}`,
        code,
        fault: { at: { action: index + 1 }, when: 'before', fault: { kind: 'refuse', code } },
      },
    ];
  });
}

/** Each request of a deed refused with each code, never answered, answered late, or cut off by another workbook. */
export function requestFaults({ requests }: Undisturbed): NamedFault[] {
  const faults: readonly (readonly [string, PlannedFault['fault']])[] = [
    ...codes.map((code) => [code, { kind: 'refuse', code }] as const),
    ['silence', { kind: 'silence' }],
    ['late', { kind: 'late', milliseconds: 80 }],
    ['another workbook in front', { kind: 'lose-focus' }],
  ];
  return Array.from({ length: requests }, (_, index) => index + 1).flatMap((request) =>
    (['before', 'after'] as const).flatMap((when) =>
      faults.map(([code, fault]) => ({
        at: `request ${String(request)} ${when}`,
        code,
        fault: { at: { request }, when, fault },
      })),
    ),
  );
}
