/**
 * A text as a reader compares it: single spaces, small letters, `ё` as `е`, and letters that a Mac took apart (й as и
 * and a breve) put together.
 */
export function comparable(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase().replaceAll('ё', 'е');
}
