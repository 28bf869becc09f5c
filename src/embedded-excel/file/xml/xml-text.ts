import { damaged } from '../../errors';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text that stands in XML. Throws NotAWorkbookError at a reference that XML does not know. */
export function decodeText(raw: string): string {
  const lines = raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw;
  if (!lines.includes('&')) return lines;
  return lines.replaceAll(/&([^;&]{0,12});?/g, (whole, name: string) => {
    const letter = whole.endsWith(';') ? (named[name] ?? numbered(name)) : undefined;
    if (letter === undefined) throw damaged(`XML does not know ${whole}.`);
    return letter;
  });
}

function numbered(name: string): string | undefined {
  const digits = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
  if (!digits) return undefined;
  const code = digits[1] === undefined ? Number(digits[2]) : parseInt(digits[1], 16);
  return isLetter(code) ? String.fromCodePoint(code) : undefined;
}

/** Whether XML 1.0 knows a character by that number (2.2): no controls, no halves of characters. */
const isLetter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code >= 0xe000 && code < 0xfffe) ||
  (code >= 0x10000 && code <= 0x10ffff);

/** A text as it stands in XML between tags. */
export const encodeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text as it stands in XML in an attribute. */
export const encodeAttribute = (text: string): string =>
  encodeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** A text of a cell: `_x000D_` is the character of that number ([MS-OI29500], ST_Xstring). */
export const decodeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** Characters that XML cannot hold, and texts that look like their escapes. */
const needsEscape = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\r\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** The text of a cell with the characters that XML cannot hold as `_x000B_`. */
export const escapeCellText = (text: string): string =>
  text.replaceAll(
    needsEscape,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
