import { damaged } from '../../errors';

/** Characters that XML does not allow, however they are written. */
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u;

/** The text of an XML part in the encoding that its first bytes or its declaration name. */
export function decodeXml(bytes: Uint8Array, path: string): string {
  let text: string;
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(`${path} is in no encoding that can be read.`, cause);
  }
  if (forbidden.test(text)) throw damaged(`${path} holds characters that XML forbids.`);
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const named = /^[^<]{0,3}<\?xml[^>]*\sencoding=["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8';
  // A declaration in single bytes cannot be in UTF-16, whatever it says.
  return /^(utf-?16|ucs-?2)/i.test(named) ? 'utf-8' : named;
}
