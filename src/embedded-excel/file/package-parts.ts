import { attr, findChildren, parseXml, type XmlElement } from '@cj-tech-master/excelts/xml';
import JSZip from 'jszip';
import { NotAWorkbookError } from '../errors';

/** A sheet of a package: its name and the path of its part. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** The parts of an .xlsx package, read by their relations. */
export class PackageParts {
  private constructor(private readonly zip: JSZip) {}

  /** Opens a package. Throws NotAWorkbookError when the bytes are no workbook of this kind. */
  static async open(bytes: Uint8Array): Promise<PackageParts> {
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
      throw new NotAWorkbookError('The file is encrypted or in the format of Excel before 2007.');
    }
    let zip: JSZip;
    try {
      zip = await JSZip.loadAsync(bytes);
    } catch (cause) {
      throw new NotAWorkbookError('The file is damaged or not an .xlsx workbook.', { cause });
    }
    if (!zip.file('xl/workbook.xml')) throw new NotAWorkbookError('The file is not an .xlsx workbook.');
    return new PackageParts(zip);
  }

  async text(path: string): Promise<string | null> {
    return (await this.zip.file(path)?.async('string')) ?? null;
  }

  paths(pattern: RegExp): string[] {
    return Object.keys(this.zip.files).filter((path) => pattern.test(path));
  }

  replace(path: string, text: string): void {
    this.zip.file(path, text);
  }

  bytes(): Promise<Uint8Array> {
    return this.zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
  }

  /** The targets of a part's relations: by identifier, with the kind of each (the last word of its type). */
  async relations(path: string): Promise<Map<string, { readonly kind: string; readonly path: string }>> {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash);
    const xml = await this.text(`${folder}/_rels/${path.slice(slash + 1)}.rels`);
    const result = new Map<string, { kind: string; path: string }>();
    if (xml === null) return result;
    for (const element of findChildren(parseXml(xml).root, 'Relationship')) {
      const target = attr(element, 'Target') ?? '';
      const kind = (attr(element, 'Type') ?? '').split('/').at(-1) ?? '';
      result.set(attr(element, 'Id') ?? '', { kind, path: resolvePath(folder, target) });
    }
    return result;
  }

  /** The worksheets in the order of their tabs. */
  async sheets(): Promise<SheetPart[]> {
    const relations = await this.relations('xl/workbook.xml');
    const { root } = parseXml((await this.text('xl/workbook.xml')) ?? '');
    const list = childNamed(root, 'sheets');
    return (list ? findChildren(list, 'sheet') : []).flatMap((element) => {
      const relation = relations.get(attr(element, 'r:id') ?? '');
      return relation?.kind === 'worksheet'
        ? [{ name: attr(element, 'name') ?? '', path: relation.path }]
        : [];
    });
  }
}

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  findChildren(element, name)[0];

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
