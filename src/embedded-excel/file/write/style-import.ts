import { normalStyle, type CellStyle } from '../../model/style';
import type { FileStyle } from '../read/cell-style-table';
import { attributesOf } from '../xml/xml-reader';
import { elementOf, elementXml, withAttributes } from '../xml/xml-elements';
import { encodeAttribute } from '../xml/xml-text';
import { CountedList, OrderedPart } from './ordered-parts';

const sections = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;

/** The lists of a styles part. */
class StyleLists {
  readonly part: OrderedPart;
  readonly numFmts: CountedList;
  readonly fonts: CountedList;
  readonly fills: CountedList;
  readonly borders: CountedList;
  readonly cellStyleXfs: CountedList;
  readonly cellXfs: CountedList;
  readonly cellStyles: CountedList;
  readonly dxfs: CountedList;

  constructor(xml: string) {
    const part = new OrderedPart(xml, sections);
    this.part = part;
    this.numFmts = new CountedList(part, 'numFmts');
    this.fonts = new CountedList(part, 'fonts');
    this.fills = new CountedList(part, 'fills');
    this.borders = new CountedList(part, 'borders');
    this.cellStyleXfs = new CountedList(part, 'cellStyleXfs');
    this.cellXfs = new CountedList(part, 'cellXfs');
    this.cellStyles = new CountedList(part, 'cellStyles');
    this.dxfs = new CountedList(part, 'dxfs');
  }

  text(): string {
    const { numFmts, fonts, fills, borders, cellStyleXfs, cellXfs, cellStyles, dxfs } = this;
    for (const list of [numFmts, fonts, fills, borders, cellStyleXfs, cellXfs, cellStyles, dxfs]) list.save();
    return this.part.text();
  }
}

const textOf = (style: CellStyle): string => JSON.stringify({ ...normalStyle, ...style });

/** Numbers of formats that every program knows. */
const firstOwnFormat = 164;

/** Brings formats from a package that was written anew into the styles part of an opened file. */
export class StyleImport {
  private readonly source: StyleLists;
  private readonly fresh: StyleLists;
  private readonly numbers = new Map<string, number>();
  private readonly cells = new Map<number, number>();
  private readonly overlays = new Map<number, number>();

  constructor(sourceXml: string, freshXml: string, known: readonly FileStyle[]) {
    this.source = new StyleLists(sourceXml);
    this.fresh = new StyleLists(freshXml);
    known.forEach(({ style, quotePrefix }, number) => {
      const key = `${textOf(style)}${String(quotePrefix)}`;
      if (!this.numbers.has(key)) this.numbers.set(key, number);
    });
  }

  text(): string {
    return this.source.text();
  }

  /** The number that the file has for a format, or null when it has none. */
  numberOf(style: CellStyle, quotePrefix: boolean): number | null {
    return this.numbers.get(`${textOf(style)}${String(quotePrefix)}`) ?? null;
  }

  /** The number in the file for the format that has this one in the package written anew. */
  cell(freshNumber: number): number {
    const known = this.cells.get(freshNumber);
    if (known !== undefined) return known;
    const xf = this.xfInSource(this.fresh.cellXfs.items[freshNumber] ?? '<xf/>', true);
    const number = added(this.source.cellXfs, xf);
    this.cells.set(freshNumber, number);
    return number;
  }

  /** The same for the format of a conditional format. */
  overlay(freshNumber: number): number {
    const known = this.overlays.get(freshNumber);
    if (known !== undefined) return known;
    const number = added(this.source.dxfs, this.fresh.dxfs.items[freshNumber] ?? '<dxf/>');
    this.overlays.set(freshNumber, number);
    return number;
  }

  /** Writes a named style of the package written anew into the file: over the one of that name, or as a new one. */
  named(name: string): number {
    const style = namedIn(this.fresh, name);
    const standing = namedIn(this.source, name);
    if (!style) return standing?.xfId ?? 0;
    const xf = this.xfInSource(this.fresh.cellStyleXfs.items[style.xfId] ?? '<xf/>', false);
    if (standing) {
      this.source.cellStyleXfs.replace(standing.xfId, xf);
      return standing.xfId;
    }
    const xfId = this.source.cellStyleXfs.add(xf);
    this.source.cellStyles.add(
      elementXml('cellStyle', withAttributes(style.raw, { xfId: String(xfId) }), ''),
    );
    return xfId;
  }

  private xfInSource(xml: string, isCell: boolean): string {
    const { source, fresh } = this;
    const { raw, content } = elementOf(xml);
    const attributes = attributesOf(raw);
    const id = (name: string) => Number(attributes.get(name) ?? 0);
    const values: Record<string, string | null> = {
      numFmtId: String(this.format(id('numFmtId'))),
      fontId: String(added(source.fonts, fresh.fonts.items[id('fontId')])),
      fillId: String(added(source.fills, fresh.fills.items[id('fillId')])),
      borderId: String(added(source.borders, fresh.borders.items[id('borderId')])),
    };
    if (isCell) values['xfId'] = String(this.baseOf(id('xfId')));
    return elementXml('xf', withAttributes(raw, values), content);
  }

  /** The named style in the file that a cell's format in the package written anew builds on. */
  private baseOf(freshXfId: number): number {
    const name = this.fresh.cellStyles.items
      .map((item) => attributesOf(elementOf(item).raw))
      .find((attributes) => Number(attributes.get('xfId')) === freshXfId)
      ?.get('name');
    if (name === undefined) return 0;
    return namedIn(this.source, name)?.xfId ?? this.named(name);
  }

  private format(freshId: number): number {
    if (freshId < firstOwnFormat) return freshId;
    const code = formatsIn(this.fresh).find(([id]) => id === freshId)?.[1];
    if (code === undefined) return 0;
    const standing = formatsIn(this.source);
    const known = standing.find(([, own]) => own === code);
    if (known) return known[0];
    const id = Math.max(firstOwnFormat - 1, ...standing.map(([own]) => own)) + 1;
    this.source.numFmts.add(`<numFmt numFmtId="${String(id)}" formatCode="${encodeAttribute(code)}"/>`);
    return id;
  }
}

/** The number of an item in a list, to which it is added when it is not there. */
function added(list: CountedList, item: string | undefined): number {
  if (item === undefined) return 0;
  const at = list.items.indexOf(item);
  return at >= 0 ? at : list.add(item);
}

function namedIn(lists: StyleLists, name: string): { raw: string; xfId: number } | null {
  for (const item of lists.cellStyles.items) {
    const { raw } = elementOf(item);
    const attributes = attributesOf(raw);
    if (attributes.get('name')?.toLowerCase() === name.toLowerCase())
      return { raw, xfId: Number(attributes.get('xfId') ?? 0) };
  }
  return null;
}

const formatsIn = (lists: StyleLists): [number, string][] =>
  lists.numFmts.items.map((item) => {
    const attributes = attributesOf(elementOf(item).raw);
    return [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? ''];
  });
