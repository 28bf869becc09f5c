/**
 * The sheets that a renewal has to do with. `made`: those that it makes, the newest last; `standing`: those in whose place
 * they come.
 */
export interface RenewedSheets {
  readonly made: readonly string[];
  readonly standing: readonly string[];
}

/** No sheet's name holds a colon. */
const separator = ':';
const groups = '::';

/** The text that a state holds: `Гендер (2)::Гендер`. */
export function renewedSheetsText({ made, standing }: RenewedSheets): string {
  return [made, standing].map((names) => names.join(separator)).join(groups);
}

/** Reads what `renewedSheetsText` wrote. */
export function renewedSheetsIn(text: string): RenewedSheets {
  const [made = [], standing = []] = text
    .split(groups)
    .map((group) => group.split(separator).filter((name) => name !== ''));
  return { made, standing };
}
