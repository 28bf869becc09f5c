import type { PackageParts, Relation } from '../package/package-parts';
import { writeZip, type ZipSource } from '../package/zip-writer';
import { encodeAttribute } from '../xml/xml-text';

const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A package that is being changed: what is not touched stays byte for byte as it was packed. */
export class PackageDraft {
  private readonly changed = new Map<string, string | Uint8Array>();
  private readonly removed = new Set<string>();
  private readonly types = new Map<string, string>();

  constructor(readonly parts: PackageParts) {}

  /** The part's text as it will be written, or null when there is no such part. */
  async text(path: string): Promise<string | null> {
    if (this.removed.has(path.toLowerCase())) return null;
    const changed = this.changed.get(path);
    if (changed !== undefined)
      return typeof changed === 'string' ? changed : new TextDecoder().decode(changed);
    return this.parts.text(path);
  }

  /** Puts a text in the place of a part's own. */
  replace(path: string, text: string): void {
    this.removed.delete(path.toLowerCase());
    this.changed.set(path, text);
  }

  /** Adds a part under a name that is free: the number in the wanted name grows until it is. */
  add(wanted: string, content: string | Uint8Array, type: string): string {
    const path = this.freePath(wanted);
    this.changed.set(path, content);
    if (type !== '') this.types.set(path, type);
    return path;
  }

  /** The names of the parts as they will be written. */
  paths(pattern: RegExp): string[] {
    const standing = this.parts.paths(pattern).filter((path) => !this.removed.has(path.toLowerCase()));
    const added = [...this.changed.keys()].filter((path) => !this.parts.entry(path) && pattern.test(path));
    return [...standing, ...added];
  }

  freePath(wanted: string): string {
    const [, stem = wanted, digits = '', ending = ''] = /^(.*?)(\d*)(\.[^./]*)$/.exec(wanted) ?? [];
    for (let number = digits === '' ? 1 : Number(digits); ; number++) {
      const path = `${stem}${String(number)}${ending}`;
      if (!this.has(path)) return path;
    }
  }

  private has(path: string): boolean {
    return this.parts.entry(path) !== undefined || this.changed.has(path);
  }

  remove(path: string): void {
    this.removed.add(path.toLowerCase());
    this.changed.delete(path);
  }

  /** What a part points to, as it will be written. */
  async relations(path: string): Promise<Relation[]> {
    return this.parts.relationsIn((await this.text(this.parts.relationsPath(path))) ?? null, path);
  }

  /** Lets a part point to another one, or to an address. Gives the identifier. */
  async relate(source: string, kind: string, target: string, external = false): Promise<string> {
    const name = this.parts.relationsPath(source);
    const xml =
      (await this.text(name)) ??
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationsNamespace}"></Relationships>`;
    const open = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
    let number = 1;
    while (open.includes(`"rIdNew${String(number)}"`)) number++;
    const id = `rIdNew${String(number)}`;
    const address = external ? target : relativePath(source, target);
    const type = kind.includes('/') ? kind : `${relationTypes}/${kind}`;
    const mode = external ? ' TargetMode="External"' : '';
    const relation = `<Relationship Id="${id}" Type="${type}" Target="${encodeAttribute(address)}"${mode}/>`;
    this.replace(
      name,
      open.replace(/<\/Relationships>\s*$/, () => `${relation}</Relationships>`),
    );
    return id;
  }

  /** Takes a relation out of a part. */
  async unrelate(source: string, id: string): Promise<void> {
    const name = this.parts.relationsPath(source);
    const xml = await this.text(name);
    if (xml === null) return;
    const isIt = (element: string) => new RegExp(`\\sId\\s*=\\s*["']${escaped(id)}["']`).test(element);
    this.replace(
      name,
      xml.replaceAll(/<Relationship\s[^>]*?\/>|<Relationship\s[^>]*>\s*<\/Relationship>/g, (element) =>
        isIt(element) ? '' : element,
      ),
    );
  }

  /** The bytes of the package. */
  async bytes(): Promise<Uint8Array> {
    await this.writeTypes();
    const files: ZipSource[] = [];
    const encoder = new TextEncoder();
    const bytesOf = (content: string | Uint8Array) =>
      typeof content === 'string' ? encoder.encode(inUtf8(content)) : content;
    for (const entry of this.parts.archive.entries) {
      const { name } = entry;
      if (this.removed.has(name.toLowerCase())) continue;
      const content = this.changed.get(name);
      files.push(
        content === undefined
          ? { name, archive: this.parts.archive, entry }
          : { name, bytes: bytesOf(content) },
      );
    }
    for (const [name, content] of this.changed)
      if (!this.parts.entry(name)) files.push({ name, bytes: bytesOf(content) });
    return writeZip(files);
  }

  private async writeTypes(): Promise<void> {
    const name = '[Content_Types].xml';
    const xml = (await this.text(name)) ?? '';
    const kept = xml.replaceAll(/<Override\s[^>]*?\/>|<Override\s[^>]*>\s*<\/Override>/g, (element) => {
      const part = /PartName\s*=\s*["']\/?([^"']*)["']/.exec(element)?.[1] ?? '';
      return this.removed.has(part.toLowerCase()) ? '' : element;
    });
    const added = [...this.types].map(
      ([path, type]) => `<Override PartName="/${encodeAttribute(path)}" ContentType="${type}"/>`,
    );
    const result = kept.replace(/<\/Types>\s*$/, () => `${added.join('')}</Types>`);
    if (result !== xml) this.replace(name, result);
  }
}

/** A text that is written in UTF-8 must not say that it is in another encoding. */
const inUtf8 = (xml: string): string =>
  xml.replace(/^(\uFEFF?<\?xml[^>]*?\sencoding=)["'][^"']*["']/, '$1"UTF-8"');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A part's name as another part's relations write it. */
export function relativePath(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
