import { isDispensable, isNoPart, relationsPath, targetIn } from '../../../package/relation-target';
import { refuseOtherFiles } from '../../../package/refuse-other-files';
import { ContentTypes, workbookExtension } from '../../../package/workbook-types';
import { ZipArchive, type ZipEntry } from '../../../package/zip-archive';
import { damaged, NotAWorkbookError, tooLarge } from '../../errors';
import { limits } from '../limits';
import { canonicalXml } from '../xml/canonical-xml';
import { hasMoreTags } from '../xml/count-tags';
import { decodeXml } from '../xml/decode-xml';
import { isStrict } from '../xml/namespaces';
import { attributesOf, XmlReader } from '../xml/xml-reader';
import { workbookRules } from './workbook-rules';

/** What a part points to. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`. */
  readonly kind: string;
  readonly type: string;
  /** The part's name in the package, or the address of something outside. */
  readonly path: string;
  readonly external: boolean;
}

/** A sheet of a package: its name, its kind and the name of its part. */
export interface SheetPart {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  /** `visible`, `hidden` or `veryHidden`. */
  readonly state: string;
}

/** The parts of a workbook's package, found by their relations and content types. */
export class PackageParts {
  private readonly texts = new Map<string, string>();
  private types = new ContentTypes();
  /** The part that the package is about. */
  main = '';
  /** The extension that a file of this kind has: `xlsx`, `xlsm`, `xltx`, `xltm`. */
  extension = 'xlsx';
  /** Whether its parts are in the strict edition of the standard. */
  strict = false;

  private constructor(readonly archive: ZipArchive) {}

  /** Opens a package. Throws NotAWorkbookError when the bytes are no workbook of this kind. */
  static async open(bytes: Uint8Array): Promise<PackageParts> {
    refuseOtherFiles(bytes, workbookRules.refuse);
    const parts = new PackageParts(ZipArchive.open(bytes, workbookRules));
    await parts.findMain();
    return parts;
  }

  /** The XML of a part in the form that `canonicalXml` gives, or null when there is no such part. */
  async text(path: string): Promise<string | null> {
    const entry = this.entry(path);
    if (!entry) return null;
    const known = this.texts.get(entry.name);
    if (known !== undefined) return known;
    const raw = decodeXml(this.archive.read(entry), entry.name);
    if (hasMoreTags(raw, limits.tags)) throw tooLarge(`${entry.name} has too many elements.`);
    this.strict ||= isStrict(/xmlns(?::\w+)?="(http:\/\/purl\.oclc\.org[^"]*)"/.exec(raw)?.[1] ?? '');
    const text = canonicalXml(raw, entry.name);
    this.texts.set(entry.name, text);
    return text;
  }

  /** The XML of a part that must be there and have this root. Throws NotAWorkbookError otherwise. */
  async required(path: string, root: string): Promise<string> {
    const text = await this.text(path);
    if (text === null) throw damaged(`The package lacks ${path}.`);
    const tag = new XmlReader(text, path).next();
    if (tag?.name !== root) throw damaged(`${path} is not a part with the root ${root}.`);
    return text;
  }

  /** Forgets the texts of parts that were read, whose memory is needed elsewhere. */
  forget(path: string): void {
    this.texts.delete(this.entry(path)?.name ?? path);
  }

  entry(path: string): ZipEntry | undefined {
    return this.archive.entry(path);
  }

  paths(pattern: RegExp): string[] {
    return this.archive.entries.map(({ name }) => name).filter((name) => pattern.test(name));
  }

  /** The content type of a part as the package spells it; '' when it says none. */
  contentType(path: string): string {
    return this.types.of(path);
  }

  /** The name of the part that holds the relations of a part; of the package itself for ''. */
  relationsPath(path: string): string {
    return relationsPath(path);
  }

  /** What a part points to, by identifier. Throws NotAWorkbookError when a part that counts is not there. */
  async relations(path: string): Promise<Map<string, Relation>> {
    const name = this.relationsPath(path);
    const xml = await this.text(name);
    if (xml === null) return new Map();
    await this.required(name, 'Relationships');
    const found = this.relationsIn(xml, path);
    for (const { kind, path: target, external } of found)
      if (!external && !isDispensable(kind) && !this.entry(target))
        throw damaged(`The package lacks ${target}.`);
    return new Map(found.map((relation) => [relation.id, relation]));
  }

  /** The relations that an XML text holds, as those of a part. */
  relationsIn(xml: string | null, source: string): Relation[] {
    if (xml === null) return [];
    const reader = new XmlReader(xml, this.relationsPath(source));
    const found = new Map<string, Relation>();
    for (let tag = reader.next(); tag !== null; tag = reader.next()) {
      if (tag.name !== 'Relationship' || tag.kind === 'close') continue;
      const relation = this.relationOf(attributesOf(tag.raw), source);
      if (found.has(relation.id)) throw damaged(`${source} points to two parts by one name.`);
      found.set(relation.id, relation);
    }
    return [...found.values()];
  }

  /** The one relation of a kind that a part has, or null. */
  async relationOfKind(path: string, kind: string): Promise<Relation | null> {
    for (const relation of (await this.relations(path)).values()) if (relation.kind === kind) return relation;
    return null;
  }

  /** The sheets in the order of their tabs: worksheets and others. */
  async sheets(): Promise<SheetPart[]> {
    const relations = await this.relations(this.main);
    const xml = await this.required(this.main, 'workbook');
    const found: SheetPart[] = [];
    const reader = new XmlReader(xml, this.main);
    for (let tag = reader.next(); tag !== null; tag = reader.next()) {
      if (tag.name !== 'sheet' || tag.kind === 'close' || reader.depth > (tag.kind === 'open' ? 3 : 2))
        continue;
      const attributes = attributesOf(tag.raw);
      const relation = relations.get(attributes.get('r:id') ?? '');
      const name = attributes.get('name') ?? '';
      if (!relation || relation.external) throw damaged(`The package lacks the sheet ${name}.`);
      if (found.some(({ path }) => path === relation.path))
        throw damaged(`Two sheets are one part, ${relation.path}.`);
      if (found.some((other) => other.name.toLowerCase() === name.toLowerCase()))
        throw damaged(`Two sheets are called ${name}.`);
      found.push({
        name,
        kind: relation.kind,
        path: relation.path,
        state: attributes.get('state') ?? 'visible',
      });
    }
    return found;
  }

  private relationOf(attributes: ReadonlyMap<string, string>, source: string): Relation {
    const id = attributes.get('Id') ?? '';
    const type = attributes.get('Type') ?? '';
    const kind = type.split('/').at(-1) ?? '';
    const target = attributes.get('Target') ?? '';
    if (attributes.get('TargetMode') === 'External') return { id, kind, type, path: target, external: true };
    if (isNoPart(target)) return { id, kind, type, path: target, external: true };
    return { id, kind, type, path: targetIn(this.archive, source, target), external: false };
  }

  private async findMain(): Promise<void> {
    if (this.entry('mimetype') && !this.entry('[Content_Types].xml'))
      throw new NotAWorkbookError('other', 'The file is of another program.');
    const types = await this.text('[Content_Types].xml');
    if (types === null) {
      const parts = this.paths(/^xl\//);
      throw parts.length > 0
        ? damaged('The package has no list of content types.')
        : new NotAWorkbookError('other', 'The archive is no workbook.');
    }
    await this.required('[Content_Types].xml', 'Types');
    this.types = readContentTypes(types);
    const main = await this.relationOfKind('', 'officeDocument');
    if (!main || main.external) {
      if (this.paths(/^(word|ppt|visio)\//).length > 0)
        throw new NotAWorkbookError('other', 'The package is no workbook.');
      throw damaged('The package does not say what it is about.');
    }
    this.main = main.path;
    const type = this.contentType(main.path).toLowerCase();
    const extension = workbookExtension(type);
    if (extension === 'damaged') throw damaged(`The workbook's content type is ${type}.`);
    if (extension === 'other')
      throw new NotAWorkbookError('other', `The package is of another kind: ${type}.`);
    this.extension = extension;
  }
}

function readContentTypes(xml: string): ContentTypes {
  const types = new ContentTypes();
  const reader = new XmlReader(xml, '[Content_Types].xml');
  for (let tag = reader.next(); tag !== null; tag = reader.next()) {
    if (tag.kind === 'close') continue;
    const attributes = attributesOf(tag.raw);
    types.add(tag.name, (name) => attributes.get(name));
  }
  return types;
}
