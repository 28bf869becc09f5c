import type { CheckResult } from '../../src/findings/check';
import type { Finding } from '../../src/findings/finding';
import { parseReference, type Area } from '../../src/report/address';
import { addressOf, edit, valuesAt } from '../support/office';

export const findingsName = 'Report_summary_findings';
export const blockName = 'Report_summary';
/** Where people type, counted from the first column of the findings. */
export const reasonColumn = 4;

export async function areaOf(name: string): Promise<Area> {
  const area = parseReference(await addressOf(name));
  if (area === null) throw new Error(`${name} names no cells.`);
  return area;
}

/** The findings' rows as they stand on the sheet: what is said, the reason, and the hidden code. */
export async function writtenFindings(): Promise<
  { mark: string; what: string; reason: string; code: string }[]
> {
  const [, ...rows] = await valuesAt(findingsName);
  return rows.map((row) => ({
    mark: String(row[1]),
    what: String(row[3]),
    reason: String(row[reasonColumn]),
    code: String(row.at(-1)),
  }));
}

/** The row of the sheet, from 0, on which the first finding of a rule stands. */
export async function rowOf(rule: string): Promise<{ area: Area; row: number; index: number }> {
  const area = await areaOf(findingsName);
  const index = (await writtenFindings()).findIndex(({ code }) => code.startsWith(`${rule}|`));
  if (index < 0) throw new Error(`The summary has no ${rule}.`);
  return { area, row: area.top + 1 + index, index };
}

/** Types a reason beside the first finding of a rule, as a person does on the sheet. */
export async function explain(rule: string, reason: string): Promise<void> {
  const { area, row } = await rowOf(rule);
  await edit((workbook) => {
    workbook.worksheets.getItem(area.sheet).getCell(row, area.left + reasonColumn).values = [[reason]];
  });
}

export function findingOf({ findings }: CheckResult, rule: string): Finding {
  const finding = findings.find((each) => each.rule === rule);
  if (finding === undefined) throw new Error(`No ${rule} was found.`);
  return finding;
}

export const waiverOf = (result: CheckResult, rule: string) => findingOf(result, rule).waiver;
