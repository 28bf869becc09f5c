import { parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { CALLING_CODE_7 } from './phone-metadata';
import { matchesOf } from '../text/matches';

/** A telephone number in a text. */
export interface Phone {
  /** As written, `cell.slice(start, end)`. */
  text: string;
  /** `+77000000001`. */
  e164: string;
  start: number;
  end: number;
}

/** What may stand between the digits of a number: spaces, brackets, points, dashes, strokes. */
const BETWEEN = String.raw`[ \u00a0()./–‑-]{0,3}`;

/**
 * +7, 7 or 8 and ten digits; or ten digits in the groups of a number, "701 123 45 67". The library's own search is not
 * used: of "+77000000001; 8(7182)400000" it takes "; 8" for the end of the first number.
 */
const WITH_PREFIX = String.raw`(?:\+[ ]?7|[78])(?:${BETWEEN}\d){10}`;
const G = String.raw`[ \u00a0-]`;
const WITHOUT_PREFIX = String.raw`\(?7\d{2}\)?(?:${G}?\d{7}|${G}\d{3}${G}\d{2}${G}?\d{2}|${G}\d{3}${G}\d{4}|\d\)?${G}\d{2}${G}\d{2}${G}\d{2})`;
const WRITTEN = new RegExp(
  `(?<![\\d+][ ]?)(?:${WITH_PREFIX}|${WITHOUT_PREFIX})(?!\\d|[ ]\\d{3}(?!\\d)|[ ]?(?:тг|тенге|теңге))`,
  'gu',
);

/** A text without so many digits close together holds no number; most hold none. */
const TEN_DIGITS = /\d(?:\D{0,3}\d){9}/u;

/**
 * rules.md `phone-format`: mobile 700-702, 705-708, 747, 760-764, 771, 775-778, 785; landline 710-729; and the free
 * numbers 8 800.
 */
const KAZAKHSTAN_CODES = /^\+7(?:70[0-25-8]|747|76[0-4]|771|77[5-8]|785|71\d|72\d|800)\d{7}$/u;

/** The numbers of Kazakhstan and Russia (calling code 7) in a text, in the order written. */
export function findPhones(text: string): Phone[] {
  if (!TEN_DIGITS.test(text)) return [];
  return matchesOf(text, WRITTEN).flatMap(({ 0: written, index }) => {
    const number = parsePhoneNumberFromString(written, 'KZ', CALLING_CODE_7);
    if (number?.isValid() !== true) return [];
    // Without a prefix only what has a code of Kazakhstan is a number, and not an amount.
    if (written.replace(/\D/gu, '').length === 10 && !KAZAKHSTAN_CODES.test(number.number)) return [];
    return [{ text: written, e164: number.number, start: index, end: index + written.length }];
  });
}

/**
 * Whether a text holds a number of Kazakhstan that rules.md `phone-format` calls valid: "8 700 000 00 00",
 * "7(718)4000000", "701 123 45 67", "8 800 080 77 50", also with an extension behind it. The library knows only the
 * length, so the rule's codes decide: +7 709 … is not valid.
 */
export function isKazakhstanPhone(text: string): boolean {
  return findPhones(text).some(({ e164 }) => KAZAKHSTAN_CODES.test(e164));
}

const EMAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.\p{L}{2,24}/u;

const WHOLE_EMAIL = new RegExp(`^(?:${EMAIL.source})$`, 'u');

/** Whether a text holds an e-mail address. */
export function hasEmail(text: string): boolean {
  return EMAIL.test(text);
}

const ADDRESS_LIKE = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}[ \u00a0]?@[@\p{L}\d.,-]{0,80}/gu;
/** +7 or 8 and more digits close together, up to where they stop: a number written too short or too long. */
const NUMBER_LIKE = new RegExp(
  `(?<![\\d+№][ ]?)(?:\\+[ ]?7|8)(?=[ \\u00a0(-])(?:${BETWEEN}\\d){7,13}(?!\\d)`,
  'gu',
);

/** What in contacts looks like an e-mail address or a telephone number and is none, as written; null where all are right. */
export function brokenContact(
  text: string,
): { readonly kind: 'email' | 'phone'; readonly text: string } | null {
  for (const [written] of matchesOf(text, ADDRESS_LIKE)) {
    if (!WHOLE_EMAIL.test(written.replace(/[.,]+$/u, ''))) return { kind: 'email', text: written };
  }
  const phones = findPhones(text);
  for (const { 0: written, index } of matchesOf(text, NUMBER_LIKE)) {
    const right = phones.some(({ start, end }) => index < end && index + written.length > start);
    if (!right) return { kind: 'phone', text: written };
  }
  return null;
}
