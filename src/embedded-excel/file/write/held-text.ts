/**
 * The file library drops characters that XML cannot hold and mistakes texts that look like their escapes. So they travel
 * through it between two characters that stand for nothing in Unicode, and become escapes after it: `_x000B_`.
 */
const open = '\uFDD0';
const close = '\uFDD1';

const needsEscape =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\r\u007F\uFDD0\uFDD1\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text of a cell as it is given to the library. */
export const heldText = (text: string): string =>
  text.replaceAll(
    needsEscape,
    (letter) => open + letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0') + close,
  );

/** The part that the library wrote, with escapes as the format has them. */
export const withEscapes = (xml: string): string =>
  xml.includes(open) ? xml.replaceAll(new RegExp(`${open}([0-9A-F]{4})${close}`, 'g'), '_x$1_') : xml;
