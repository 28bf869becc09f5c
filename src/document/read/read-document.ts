import { usualLimits, type Limits } from '../package/limits';
import { openPackage } from '../package/open-package';
import type { ZipArchive } from '../../package/zip-archive';
import { Refusal } from '../refusal';
import { boxesIn, textOfBlocks, type Aside, type WordDocument } from './model';
import { Numbering } from './numbering';
import { readBlocks, type Gathered } from './read-blocks';
import { child, parsePart, type XmlElement } from './xml';

interface Relation {
  /** The last word of the relation's type, which both editions of the format share: `numbering`. */
  readonly kind: string;
  readonly path: string;
}

/** Kinds of relation whose parts hold text outside the flow, with the elements that hold one text each. */
const asideParts: Readonly<Record<string, { kind: Aside['kind']; each: string | null }>> = {
  footnotes: { kind: 'footnote', each: 'w:footnote' },
  endnotes: { kind: 'endnote', each: 'w:endnote' },
  comments: { kind: 'comment', each: 'w:comment' },
  header: { kind: 'header', each: null },
  footer: { kind: 'footer', each: null },
};

/** Lines that separate footnotes from the text are kept among the footnotes. */
const separators = new Set(['separator', 'continuationSeparator', 'continuationNotice']);

/**
 * Reads a .docx: the flow of the main part and what stands beside it. Linked and embedded files are not followed.
 * Throws a Refusal for what is no sound .docx.
 */
export function readDocument(bytes: Uint8Array, limits: Limits = usualLimits): WordDocument {
  const zip = openPackage(bytes, limits);
  const part = (path: string): XmlElement | null => {
    const content = zip.readNamed(path);
    return content === null ? null : parsePart(content, limits);
  };
  const mainPath = findMainPart(zip, part);
  const body = child(part(mainPath) ?? undefined, 'w:body');
  if (body === undefined) throw new Refusal('not-docx', 'The main part is no Word document.');
  const relations = readRelations(part, mainPath);
  const partOf = (kind: string): XmlElement | null => {
    const path = relations.find((relation) => relation.kind === kind)?.path;
    return path === undefined ? null : part(path);
  };
  const gathered: Gathered = {
    numbering: new Numbering(partOf('numbering'), partOf('styles')),
    hidden: [],
    embedded: 0,
    pictures: 0,
  };
  const blocks = readBlocks(body, gathered);
  const asides = relations.flatMap(({ kind, path }) => readAsides(kind, () => part(path), gathered));
  return { blocks, asides: [...asides, ...setAside(gathered)], pictures: gathered.pictures };
}

function setAside({ hidden, embedded }: Gathered): Aside[] {
  return [
    ...hidden.map((text): Aside => ({ kind: 'hidden', text })),
    ...Array.from({ length: embedded }, (): Aside => ({ kind: 'embedded', text: '' })),
  ];
}

function findMainPart(zip: ZipArchive, part: (path: string) => XmlElement | null): string {
  const relation = readRelations(part, '').find(({ kind }) => kind === 'officeDocument');
  const path = relation?.path ?? 'word/document.xml';
  if (zip.entry(path) !== undefined) return path;
  if (zip.entries.some(({ name }) => /^word\//i.test(name))) {
    throw new Refusal('damaged', 'The package has lost its main part.');
  }
  throw new Refusal('not-docx', 'The archive is no Word document.');
}

/** Where the relations of a part lead, inside the package; `''` is the package itself. */
function readRelations(part: (path: string) => XmlElement | null, path: string): Relation[] {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const root = part(`${folder}_rels/${path.slice(slash + 1)}.rels`);
  return (root?.children ?? []).flatMap(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    if (attributes['TargetMode'] === 'External' || target === '') return [];
    return [
      { kind: (attributes['Type'] ?? '').split('/').at(-1) ?? '', path: resolve(folder, decoded(target)) },
    ];
  });
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').slice(0, -1);
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function readAsides(kind: string, part: () => XmlElement | null, gathered: Gathered): Aside[] {
  const aside = asideParts[kind];
  const root = aside === undefined ? null : part();
  if (aside === undefined || root === null) return [];
  const holders =
    aside.each === null
      ? [root]
      : root.children.filter(
          ({ name, attributes }) => name === aside.each && !separators.has(attributes['w:type'] ?? ''),
        );
  return holders.flatMap((holder) => {
    const blocks = readBlocks(holder, gathered);
    const text = textOfBlocks([...blocks, ...boxesIn(blocks)]);
    return text === '' ? [] : [{ kind: aside.kind, text }];
  });
}
