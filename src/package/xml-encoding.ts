/** The encoding of an XML text that its first bytes or its declaration name; UTF-8 when they name none. */
export function encodingOf(bytes: Uint8Array): string {
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
