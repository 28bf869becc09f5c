import * as z from 'zod/mini';
import { hash } from '../findings/evidence';
import type { SheetGrid } from '../report/snapshot';
import { registeredReport, type RegisteredReport } from './entry';
import type { RegisterSheet } from './list-sheet';
import { keptSheet } from './names';
import type { KeptEntry } from './register';

/** Grows whenever what is kept of a report, or how it is found, changes. */
const version = 1;

/** The key of the first row, which says what the sheets held when they were written. */
const sealKey = 'register';

/** What a report is kept under: its bytes by their hash, the rules that judged it, the language of its words. */
export function keptKey(contentHash: string, rules: string, language: string): string {
  return `${version}|${rules}|${language}|${contentHash}`;
}

/** What is kept with a register: a seal on its sheets, and what was read of every file. */
export function keptEntries(
  sheets: readonly RegisterSheet[],
  entries: readonly { readonly key: string; readonly report: RegisteredReport }[],
): KeptEntry[] {
  const planned = sheets.map(({ plan }) => ({
    name: plan.name,
    cells: plan.cells.flatMap(({ row, column, value }) =>
      value === null || (typeof value === 'object' && 'formula' in value)
        ? []
        : [{ row, column, said: typeof value === 'number' ? String(value) : value.text.trim() }],
    ),
  }));
  return [
    { key: sealKey, json: JSON.stringify(sealOf(planned)) },
    ...entries.map(({ key, report }) => ({ key, json: JSON.stringify(report) })),
  ];
}

/** What stands on a sheet without its formulas: what somebody has written there by hand differs. */
interface SealedSheet {
  readonly name: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly said: string }[];
}

function sealOf(sheets: readonly SealedSheet[]): string {
  const lines = sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ said }) => said !== '')
      .map(({ row, column, said }) => `${name}!${row},${column}=${said}`),
  );
  return hash(lines.sort().join('\u0000'));
}

/** A register as it was found in a workbook. */
export interface FoundRegister {
  readonly reports: ReadonlyMap<string, RegisteredReport>;
  /** Whether somebody has changed its sheets since it was written. */
  readonly isTouched: boolean;
}

/** The register in the cells of a workbook; null where it is none of ours. */
export function registerIn(grids: readonly SheetGrid[]): FoundRegister | null {
  const kept = grids.find(({ name }) => name === keptSheet);
  if (kept === undefined) return null;
  const rows = kept.values.map((row) => row.map((value) => (value.kind === 'text' ? value.text : '')));
  const seal = rows.find(([key]) => key === sealKey)?.[1];
  if (seal === undefined) return null;
  const sheets = grids
    .filter(({ name }) => name !== keptSheet)
    .map(({ name, top, left, values, formulas }) => ({
      name,
      cells: values.flatMap((row, y) =>
        row.flatMap((value, x) => {
          if (value.kind === 'empty' || (formulas[y]?.[x] ?? null) !== null) return [];
          const said =
            value.kind === 'number'
              ? String(value.value)
              : value.kind === 'text'
                ? value.text.trim()
                : value.kind;
          return [{ row: top + y, column: left + x, said }];
        }),
      ),
    }));
  const reports = new Map<string, RegisteredReport>();
  for (const [key = '', json = ''] of rows) {
    const { data } = z.safeParse(registeredReport, parsed(json));
    if (data !== undefined) reports.set(key, data);
  }
  return { reports, isTouched: parsed(seal) !== sealOf(sheets) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
