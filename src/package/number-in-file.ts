/** A number as the format of a workbook's file writes it (`xsd:double`): no `0x1F`, which JavaScript would read as well. */
const written = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** The number that a text of the file is, or null when it is none, or none that a cell can hold. */
export function numberInFile(text: string): number | null {
  if (!written.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}

/** The place in a list that a text of the file is, counted from zero; null when it is none. */
export const indexInFile = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);
