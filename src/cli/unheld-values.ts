/** The greatest figure that a cell of Excel holds ("Excel specifications and limits"). */
const greatest = 9.99999999999999e307;

/** Characters of control but tab and line ends, halves of characters, and what is no character. */
const unheld =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** A value of a JSON text that no workbook can hold: where it stands, and what it is. */
export interface UnheldValue {
  readonly path: string;
  readonly kind: 'text' | 'number';
}

/** The first value that no workbook can hold, or null. */
export function findUnheldValue(value: unknown, path = ''): UnheldValue | null {
  if (typeof value === 'string') return unheld.test(value) ? { path, kind: 'text' } : null;
  if (typeof value === 'number') return Math.abs(value) > greatest ? { path, kind: 'number' } : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const place = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    const found = findUnheldValue(inner, place);
    if (found) return found;
  }
  return null;
}
