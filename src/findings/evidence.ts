import type { Cell, CellValue } from '../report/cell';

/** A short text that differs when any of the values differs that a finding rests on. */
export type Evidence = string & { readonly __brand: 'Evidence' };

/** What a cell holds as a text in which nothing counts that a person does not see: line ends, blanks at the ends. */
export function valueText(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      return `n${value.value}`;
    case 'text':
      // Excel, LibreOffice and the web differ in line ends; a person does not see the difference.
      return `t${(value.text.includes('\r') ? value.text.replace(/\r\n?/g, '\n') : value.text).trim()}`;
    case 'boolean':
      return `b${String(value.value)}`;
    case 'error':
      return `e${value.code}`;
  }
}

/**
 * The evidence of cells: a hash of what they hold, whatever their order and wherever they stand, so that a reason
 * survives sorting and moving but not a changed figure.
 *
 * @param number which of the findings of one rule at one place it is for, from 1: they rest on the same cells.
 */
export function evidenceOf(cells: readonly Cell[], number = 1): Evidence {
  const texts = cells.map(({ path, value }) => `${path.table}.${path.column}=${valueText(value)}`).sort();
  return hash([...texts, ...(number > 1 ? [`#${number}`] : [])].join('\u0000')) as Evidence;
}

/** A hash of a text: base 36, the same on every computer. Two 32-bit FNV-1a hashes with different starts: plain integer steps, for evidence can be long. */
export function hash(text: string): string {
  let [one, other] = [0x811c9dc5, 0x050c5d1f];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code ^ (one >>> 15), 0x01000193);
  }
  return [one, other].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
