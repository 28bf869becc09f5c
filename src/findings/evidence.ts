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
  const base = hashOfCells(cells);
  return textOf(number > 1 ? hashOn(base, `\u0000#${String(number)}`) : base) as Evidence;
}

/** Many findings in a row may rest on the same cells, whose long texts are hashed once. */
let lastHashed: { readonly cells: readonly Cell[]; readonly hash: Hash } | null = null;

function hashOfCells(cells: readonly Cell[]): Hash {
  if (lastHashed !== null && lastHashed.cells.length === cells.length) {
    if (lastHashed.cells.every((cell, index) => cell === cells[index])) return lastHashed.hash;
  }
  const texts = cells.map(({ path, value }) => `${path.table}.${path.column}=${valueText(value)}`).sort();
  lastHashed = { cells, hash: hashOn(START, texts.join('\u0000')) };
  return lastHashed.hash;
}

/** Two 32-bit FNV-1a hashes with different starts: plain integer steps, for evidence can be long. */
type Hash = readonly [one: number, other: number];
const START: Hash = [0x811c9dc5, 0x050c5d1f];

/** Goes on with the hash of a text at the text behind it. */
function hashOn([first, second]: Hash, text: string): Hash {
  let [one, other] = [first, second];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code ^ (one >>> 15), 0x01000193);
  }
  return [one, other];
}

const textOf = (hash: Hash): string =>
  hash.map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');

/** A hash of a text: base 36, the same on every computer. */
export function hash(text: string): string {
  return textOf(hashOn(START, text));
}
