import type { Cell, CellValue } from '../report/cell';

/** A short text that differs when any of the values differs that a finding rests on. */
export type Evidence = string & { readonly __brand: 'Evidence' };

function valueText(value: CellValue): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'number':
      return `n${value.value}`;
    case 'text':
      // Excel, LibreOffice and the web differ in line ends; a person does not see the difference.
      return `t${value.text.replace(/\r\n?/g, '\n').trim()}`;
    case 'boolean':
      return `b${String(value.value)}`;
    case 'error':
      return `e${value.code}`;
  }
}

/**
 * The evidence of cells: a 64-bit FNV-1a hash of what they hold, whatever their order and wherever they stand,
 * so that a reason survives sorting and moving but not a changed figure.
 */
export function evidenceOf(cells: readonly Cell[]): Evidence {
  const text = cells
    .map(({ path, value }) => `${path.table}.${path.column}=${valueText(value)}`)
    .sort()
    .join('\u0000');
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(36) as Evidence;
}
