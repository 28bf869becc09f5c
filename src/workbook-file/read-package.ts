import { daysTo1904 } from '../package/iso-day';
import type { NameItem } from '../excel/ownership';
import { usualLimits } from '../document/package/limits';
import { openPackage as openZip } from '../document/package/open-package';
import { builtInFormats } from '../package/built-in-formats';
import { isDateFormat } from '../package/date-format';
import { isDispensable, isNoPart, relationsPath, targetIn } from '../package/relation-target';
import { ContentTypes, workbookExtension } from '../package/workbook-types';
import type { ZipArchive } from '../package/zip-archive';
import { Refusal } from '../document/refusal';
import { cellText, scanXml } from './scan-xml';

/** A worksheet of the file, whose cells have not been read yet. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** What a workbook's file says of itself before its cells are read. */
export interface WorkbookPackage {
  readonly zip: ZipArchive;
  readonly sheets: readonly SheetPart[];
  /** The names of the whole workbook with their formulas. */
  readonly names: readonly NameItem[];
  readonly strings: readonly string[];
  /** Days between the file's first day and ours: 1462 where it counts from 1904. */
  readonly dayShift: number;
  /** The numbers of the formats that show a number as a date; none where such numbers mean the same in any case. */
  readonly dateStyles: ReadonlySet<number>;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** What a part points to: its kind by the last word of its type, and its part, null for a place outside. */
export interface Relation {
  readonly kind: string;
  readonly path: string | null;
}

/** Sheets are gone through without being kept, so a workbook may be as large here as for the embedded Excel. */
const workbookLimits = { ...usualLimits, part: 64_000_000, total: 160_000_000 };

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * Opens the file of a workbook: its sheets, names, texts and settings.
 *
 * @throws Refusal for what is no sound workbook.
 */
export function openPackage(bytes: Uint8Array): WorkbookPackage {
  const zip = openZip(bytes, workbookLimits);
  const main = mainPart(zip);
  const relations = relationsOf(zip, main);
  const book = readBook(required(zip, main), relations);
  const partOf = (wanted: string): Uint8Array | null => {
    const path = [...relations.values()].find(({ kind }) => kind === wanted)?.path ?? null;
    return path === null ? null : required(zip, path);
  };
  const strings = partOf('sharedStrings');
  const styles = book.dayShift === 0 ? null : partOf('styles');
  return {
    zip,
    ...book,
    dateStyles: styles === null ? new Set() : readDateStyles(styles),
    strings: strings === null ? [] : readStrings(strings),
    settings: readSettings(zip),
  };
}

/** The bytes of a part that must be there. */
export function required(zip: ZipArchive, path: string): Uint8Array {
  const bytes = zip.readNamed(path);
  if (bytes === null) throw new Refusal('damaged', `The package lacks ${path}.`);
  return bytes;
}

/**
 * What a part points to, by identifier; of the package itself for ''.
 *
 * @throws Refusal when a part that counts is not there.
 */
export function relationsOf(zip: ZipArchive, source: string): ReadonlyMap<string, Relation> {
  const bytes = zip.readNamed(relationsPath(source));
  const found = new Map<string, Relation>();
  if (bytes === null) return found;
  scanXml(bytes, 'Relationships', {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship') return;
      if (found.has(Id)) throw new Refusal('damaged', 'A part points to two parts by one name.');
      const kind = Type.slice(Type.lastIndexOf('/') + 1);
      const path = TargetMode === 'External' || isNoPart(Target) ? null : targetIn(zip, source, Target);
      if (path !== null && !isDispensable(kind) && zip.entry(path) === undefined)
        throw new Refusal('damaged', `The package lacks ${path}.`);
      found.set(Id, { kind, path });
    },
  });
  return found;
}

/** The part of the workbook itself. */
function mainPart(zip: ZipArchive): string {
  const bytes = zip.readNamed('[Content_Types].xml');
  if (bytes === null)
    throw zip.entries.some(({ name }) => name.startsWith('xl/'))
      ? new Refusal('damaged', 'The package has no list of content types.')
      : new Refusal('not-docx', 'The archive is no workbook.');
  const types = new ContentTypes();
  scanXml(bytes, 'Types', {
    open: (name, attributes) => {
      types.add(name, (attribute) => attributes[attribute]);
    },
  });
  const main = [...relationsOf(zip, '').values()].find(({ kind }) => kind === 'officeDocument')?.path ?? null;
  if (main === null) throw new Refusal('damaged', 'The package does not say what it is about.');
  const extension = workbookExtension(types.of(main));
  if (extension === 'damaged') throw new Refusal('damaged', 'The workbook has no content type.');
  if (extension === 'other') throw new Refusal('not-docx', 'The package is of another kind.');
  return main;
}

function readBook(
  bytes: Uint8Array,
  relations: ReadonlyMap<string, Relation>,
): Pick<WorkbookPackage, 'sheets' | 'names' | 'dayShift'> {
  const sheets: SheetPart[] = [];
  const names: { name: string; formula: string }[] = [];
  /** Parts, and after a slash names. */
  const taken = new Set<string>();
  let dayShift = 0;
  let isName = false;
  scanXml(bytes, 'workbook', {
    open: (name, attributes, depth) => {
      if (name === 'workbookPr' && isOn(attributes['date1904'])) dayShift = daysTo1904;
      if (name === 'sheet' && depth === 3) {
        const called = attributes['name'] ?? '';
        const { kind, path } = relations.get(attributes['r:id'] ?? '') ?? { kind: '', path: null };
        if (path === null) throw new Refusal('damaged', `The package lacks the sheet ${called}.`);
        if (taken.has(path) || taken.has(`/${called.toLowerCase()}`))
          throw new Refusal('damaged', `Two sheets are one part or have the name ${called}.`);
        taken.add(path).add(`/${called.toLowerCase()}`);
        if (kind === 'worksheet')
          sheets.push({
            name: called,
            path,
            isHidden: (attributes['state'] ?? 'visible') !== 'visible',
          });
      }
      if (name === 'definedName') {
        isName = attributes['localSheetId'] === undefined && !/^_xlnm\./i.test(attributes['name'] ?? '');
        if (isName) names.push({ name: attributes['name'] ?? '', formula: '=' });
      }
    },
    text: (text) => {
      const last = names.at(-1);
      if (isName && last !== undefined) last.formula += text.trim();
    },
    close: (name) => {
      if (name === 'definedName') isName = false;
    },
  });
  if (sheets.length === 0) throw new Refusal('damaged', 'The workbook has no sheet.');
  return { sheets, names, dayShift };
}

/** The shared texts by their numbers; how a text is spoken (`rPh`) is no part of it. */
function readStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let spoken = 0;
  scanXml(bytes, 'sst', {
    open: (name, _, depth) => {
      if (name === 'si' && depth === 2) current = '';
      else if (name === 'rPh') spoken += 1;
      else if (name === 't') isText = spoken === 0;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name, depth) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') spoken -= 1;
      else if (name === 'si' && depth === 2) strings.push(cellText(current));
    },
  });
  return strings;
}

/** The numbers of the cells' formats by which a number is shown as a date. */
function readDateStyles(bytes: Uint8Array): Set<number> {
  const formats = new Map<number, string>();
  const dates = new Set<number>();
  let list = '';
  let style = 0;
  scanXml(bytes, 'styleSheet', {
    open: (name, attributes, depth) => {
      if (depth === 2) list = name;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (list === 'numFmts' && name === 'numFmt') formats.set(id, attributes['formatCode'] ?? '');
      if (list === 'cellXfs' && name === 'xf' && depth === 3) {
        if (isDateFormat(formats.get(id) ?? builtInFormats[id] ?? 'General')) dates.add(style);
        style += 1;
      }
    },
  });
  return dates;
}

/** The settings of add-ins: Excel keeps them in parts called `webextension`, the embedded one in a part of its own. */
function readSettings(zip: ZipArchive): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const { name: path } of zip.entries) {
    if (/\/webextension[^/]*\.xml$/i.test(path))
      scanXml(required(zip, path), null, {
        open: (name, attributes) => {
          if (name === 'property') set(settings, attributes['name'], attributes['value'] ?? '');
        },
      });
    else if (/^customXml\/item\d*\.xml$/i.test(path)) readOwnSettings(required(zip, path), settings);
  }
  return settings;
}

function readOwnSettings(bytes: Uint8Array, settings: Map<string, unknown>): void {
  if (!new TextDecoder().decode(bytes.subarray(0, 400)).includes('urn:embedded-excel:add-in-data')) return;
  let key: string | undefined;
  let json = '';
  scanXml(bytes, 'addIn', {
    open: (name, attributes) => {
      key = name === 'setting' ? attributes['key'] : undefined;
      json = '';
    },
    text: (text) => {
      json += text;
    },
    close: (name) => {
      if (name === 'setting') set(settings, key, json);
    },
  });
}

function set(settings: Map<string, unknown>, key: string | undefined, json: string): void {
  if (key === undefined || settings.has(key)) return;
  try {
    settings.set(key, JSON.parse(json) as unknown);
  } catch {
    // What is no JSON was written by another add-in.
  }
}
