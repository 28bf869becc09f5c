import type { Deed } from './deeds';
import { actionFaults, requestFaults, type NamedFault } from './plan-faults';
import { tryFault, undisturbed, type Undisturbed } from './try-fault';

/** Something that went wrong and was not mended. */
export interface FailedCase {
  readonly command: string;
  readonly at: string;
  readonly code: string;
  readonly outcome: string;
}

export interface FaultsResult {
  readonly tried: number;
  readonly failed: number;
  readonly cases: readonly FailedCase[];
}

/**
 * Lets each deed fail in turn at each of its faults, presses once more, and holds the workbook against an undisturbed one.
 *
 * @param choose which of the faults are tried; all when not told.
 * @param tell told of every deed that is done with.
 */
export async function runFaults(
  deeds: readonly Deed[],
  choose: (faults: readonly NamedFault[]) => readonly NamedFault[] = (all) => all,
  tell: (line: string) => void = () => undefined,
): Promise<FaultsResult> {
  const cases: FailedCase[] = [];
  let tried = 0;
  for (const deed of deeds) {
    const command = `${deed.command}, ${deed.state}`;
    const whole = await undisturbed(deed);
    const faults = choose(faultsOf(whole));
    let failed = 0;
    for (const { at, code, fault } of faults) {
      tried++;
      const outcome = await tryFault(whole, fault);
      if (outcome === null) continue;
      failed++;
      cases.push({ command, at, code, outcome });
    }
    tell(`${command}: ${String(faults.length)} tried, ${String(failed)} failed`);
  }
  return { tried, failed: cases.length, cases };
}

const faultsOf = (whole: Undisturbed): NamedFault[] => [...actionFaults(whole), ...requestFaults(whole)];
