import { reportIn } from '../../src/commands/read-and-check';
import { ReportProblem } from '../../src/commands/report-problem';
import { Refusal } from '../../src/document/refusal';
import { EmbeddedWorkbook, NotAWorkbookError } from '../../src/embedded-excel';
import { installGlobals } from '../../src/embedded-excel/node';
import { readWorkbook } from '../../src/excel/read-workbook';
import { finalReportForm } from '../../src/forms/final-report/form';
import { reportToJson } from '../../src/report/report-json';
import type { WorkbookSnapshot } from '../../src/report/snapshot';
import { readSnapshot } from '../../src/workbook-file/read-snapshot';
import { damagedFile } from './damaged-file';

/** Who reads a damaged file: the workbook that is opened, or the file beside the open workbook. */
export type DamageReader = 'opened' | 'beside';

/** What became of a damaged file: it was refused in words, read as the report that it was, or as another one. */
export type DamageOutcome = 'refused' | 'same' | 'another report' | `error: ${string}`;

/** One damage and what each reader made of it. */
export interface TriedDamage {
  readonly number: number;
  readonly kind: string;
  readonly outcomes: Readonly<Record<DamageReader, DamageOutcome>>;
}

/** The report in a snapshot as a text to compare. */
export const textOf = (snapshot: WorkbookSnapshot): string =>
  JSON.stringify(reportToJson(reportIn(finalReportForm, snapshot)));

const readers: Readonly<Record<DamageReader, (bytes: Uint8Array) => Promise<WorkbookSnapshot>>> = {
  opened: async (bytes) => {
    installGlobals(await EmbeddedWorkbook.open(bytes));
    return readWorkbook(finalReportForm);
  },
  beside: async (bytes) => readSnapshot(finalReportForm, bytes).snapshot,
};

async function outcomeOf(reader: DamageReader, bytes: Uint8Array, expected: string): Promise<DamageOutcome> {
  try {
    return textOf(await readers[reader](bytes)) === expected ? 'same' : 'another report';
  } catch (error) {
    const isSaid =
      error instanceof NotAWorkbookError || error instanceof ReportProblem || error instanceof Refusal;
    return isSaid ? 'refused' : `error: ${String(error)}`;
  }
}

/**
 * Damages the file of a workbook and lets each reader read it; the same number is the same damage.
 *
 * @param expected the report of the sound file, by `textOf`.
 */
export async function tryDamage(file: Uint8Array, expected: string, number: number): Promise<TriedDamage> {
  const { kind, bytes } = await damagedFile(file, number);
  return {
    number,
    kind,
    outcomes: {
      opened: await outcomeOf('opened', bytes, expected),
      beside: await outcomeOf('beside', bytes, expected),
    },
  };
}

/** The damages after which a file was read as something else, or that ended in an error. */
export const failedDamages = (tried: readonly TriedDamage[]): TriedDamage[] =>
  tried.filter(({ outcomes }) =>
    Object.values(outcomes).some((outcome) => outcome !== 'refused' && outcome !== 'same'),
  );
