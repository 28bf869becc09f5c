/** Excel's limit on the name of a sheet, in UTF-16 units. */
export const longestSheetName = 31;

/** The wished name if no sheet has it, else the name with the first free number: "Возраст", "Возраст (2)". */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wished.slice(0, longestSheetName - suffix.length) + suffix;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
