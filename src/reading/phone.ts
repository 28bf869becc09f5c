import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { matchesOf } from './matches';
import { CALLING_CODE_7 } from './phone-metadata';

/** A telephone number in a text. */
export interface Phone {
  /** As written, `cell.slice(start, end)`. */
  text: string;
  /** `+77000000001`. */
  e164: string;
  start: number;
  end: number;
}

/**
 * +7, 7 or 8 and ten digits, with spaces, brackets, points and dashes between. The library's own search is not used:
 * it takes ten digits without +7 or 8 for a number, which rules.md `phone-format` does not, and of
 * "+77000000001; 8(7182)400000" it takes "; 8" for the end of the first number.
 */
const WRITTEN = /(?<![\d+])(?:\+?7|8)(?:[ \u00a0().–‑-]{0,3}\d){10}(?!\d)/gu;

/** A text without so many digits close together holds no number; most hold none. */
const ELEVEN_DIGITS = /\d(?:\D{0,3}\d){10}/u;

/** rules.md `phone-format`: mobile 700-702, 705-708, 747, 760-764, 771, 775-778, 785; landline 710-729. */
const KAZAKHSTAN_CODES = /^\+7(?:70[0-25-8]|747|76[0-4]|771|77[5-8]|785|71\d|72\d)\d{7}$/u;

/** The numbers of Kazakhstan and Russia (calling code 7) in a text, in the order written. */
export function findPhones(text: string): Phone[] {
  if (!ELEVEN_DIGITS.test(text)) return [];
  return matchesOf(WRITTEN, text).flatMap((match) => {
    const number = parsePhoneNumberFromString(match[0], 'KZ', CALLING_CODE_7);
    if (number?.isValid() !== true) return [];
    return [{ text: match[0], e164: number.number, start: match.index, end: match.index + match[0].length }];
  });
}

/**
 * Whether a text holds a number of Kazakhstan that rules.md `phone-format` calls valid: "8 700 000 00 00",
 * "7(718)4000000". The library knows only the length, so the rule's codes decide: +7 709 … is not valid.
 */
export function isKazakhstanPhone(text: string): boolean {
  return findPhones(text).some(({ e164 }) => KAZAKHSTAN_CODES.test(e164));
}

const EMAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,24}/u;

/** Whether a text holds an e-mail address. */
export function hasEmail(text: string): boolean {
  return EMAIL.test(text);
}
