import { encodingOf } from '../../../package/xml-encoding';
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
