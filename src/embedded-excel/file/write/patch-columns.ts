import { elementsIn, elementXml, withAttributes, type ElementText } from '../xml/xml-elements';
import { oneAttribute } from '../xml/xml-reader';
import type { SheetPatch } from './patch-context';
import { same } from './same';
import { columnLimit } from '../../../package/sheet-size';

/** Changes the columns that say something else; outlines and other attributes of columns stay. */
export function patchColumns({ before, now, part, freshPart, styles }: SheetPatch): void {
  if (same(before.columnFormats, now.columnFormats)) return;
  const own = byColumn(elementsIn(part.first('cols')?.content ?? ''));
  const fresh = byColumn(elementsIn(freshPart.first('cols')?.content ?? ''));
  const changed = new Set([...before.columnFormats.keys(), ...now.columnFormats.keys()]);
  for (const column of changed) {
    if (same(before.columnFormats.get(column) ?? {}, now.columnFormats.get(column) ?? {})) continue;
    const made = fresh.get(column);
    const take = (name: string) => (made === undefined ? null : (oneAttribute(made, name) ?? null));
    const style = now.columnFormats.get(column)?.style;
    const number = style ? (styles.numberOf(style, false) ?? styles.cell(Number(take('style') ?? 0))) : null;
    const raw = withAttributes(own.get(column) ?? '', {
      width: take('width') ?? oneAttribute(own.get(column) ?? '', 'width') ?? '9.140625',
      customWidth: take('customWidth'),
      hidden: take('hidden'),
      style: number === null ? null : String(number),
    });
    own.set(column, raw);
  }
  part.set('cols', [joined(own)]);
}

/** The attributes of each column, without its place. */
function byColumn(elements: readonly ElementText[]): Map<number, string> {
  const result = new Map<number, string>();
  for (const { raw } of elements) {
    const first = Number(oneAttribute(raw, 'min') ?? 1);
    const last = Math.min(columnLimit, Number(oneAttribute(raw, 'max') ?? first));
    const plain = withAttributes(raw, { min: null, max: null });
    for (let column = first; column <= last; column++) result.set(column - 1, plain);
  }
  return result;
}

/** Columns side by side that say the same are one element. */
function joined(columns: ReadonlyMap<number, string>): string {
  const numbers = [...columns.keys()].sort((one, other) => one - other);
  const elements: { first: number; last: number; raw: string }[] = [];
  for (const number of numbers) {
    const raw = columns.get(number) ?? '';
    const last = elements.at(-1);
    if (last?.raw === raw && last.last === number - 1) last.last = number;
    else elements.push({ first: number, last: number, raw });
  }
  const texts = elements.map(({ first, last, raw }) =>
    elementXml('col', ` min="${String(first + 1)}" max="${String(last + 1)}"${raw}`, ''),
  );
  return elementXml('cols', '', texts.join(''));
}
