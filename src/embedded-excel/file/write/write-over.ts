import type { ContentNotKept } from '../../model/content-not-kept';
import { normalStyle } from '../../model/style';
import { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import { addInXml, emptyAddInXml } from '../add-in-part';
import { PackageParts } from '../package/package-parts';
import { addInPaths } from '../read/read-add-in-parts';
import type { FileStyle } from '../read/cell-style-table';
import { readWithStyles } from '../read/read-workbook';
import { readSharedStrings } from '../read/shared-strings';
import { isDeclaredStrict, transitionalText } from './transitional';
import { OrderedPart } from './ordered-parts';
import { PackageDraft } from './package-draft';
import type { SheetPatch } from './patch-context';
import { patchProperties } from './patch-properties';
import { patchSheet } from './patch-sheet';
import { patchWorkbook } from './patch-workbook';
import { removePart } from './remove-parts';
import { same } from './same';
import { sheetDiffers } from './sheet-differs';
import { sheetOrder } from './sheet-order';
import { StringImport } from './string-import';
import { StyleImport } from './style-import';
import { writeNew } from './write-new';

/** A file that was written, and what it could not keep of the one that was opened. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly lost: ReadonlySet<ContentNotKept>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const emptySheet = `${head}<worksheet xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>`;
const emptyStrings = `${head}<sst xmlns="${main}"></sst>`;
const plainStyles = `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
const plainCell: FileStyle = { style: normalStyle, quotePrefix: false, isDate: false };

/**
 * Writes a workbook over the file that it was opened from: what says what it said stays as it stands in that package,
 * down to the elements that nobody here knows; what says something else is written from the model.
 */
export async function writeOver(model: WorkbookModel, source: Uint8Array): Promise<WrittenFile> {
  const parts = await PackageParts.open(source);
  const { model: before, styles } = await readWithStyles(parts, model.locale);
  const writing = new Writing(parts, before, model, styles);
  return writing.isUnchanged() ? { bytes: source, lost: new Set() } : writing.write();
}

class Writing {
  private readonly draft: PackageDraft;
  private readonly lost = new Set<ContentNotKept>();
  private readonly old = new Map<Sheet, Sheet>();
  private readonly changed = new Set<Sheet>();

  constructor(
    private readonly parts: PackageParts,
    private readonly before: WorkbookModel,
    private readonly now: WorkbookModel,
    private readonly fileStyles: readonly FileStyle[],
  ) {
    this.draft = new PackageDraft(parts);
    for (const sheet of now.sheets) {
      const old = before.sheets.find(({ part }) => part !== null && part === sheet.part);
      if (old) this.old.set(sheet, old);
      if (!old || sheetDiffers(old, sheet)) this.changed.add(sheet);
    }
  }

  isUnchanged(): boolean {
    return this.changed.size === 0 && same(this.restOf(this.before), this.restOf(this.now));
  }

  async write(): Promise<WrittenFile> {
    const { draft, parts, now, before } = this;
    const fresh = await PackageParts.open(await writeNew(now, (sheet) => this.changed.has(sheet)));
    const styles = await this.stylesWith(fresh);
    const strings = await this.stringsWith(fresh);
    const relations = new Map<Sheet, string>();
    for (const [index, sheet] of now.sheets.entries()) {
      if (!this.changed.has(sheet)) continue;
      const freshPath = (await fresh.sheets())[index]?.path ?? '';
      const path = sheet.part ?? (await this.addSheet(sheet, relations));
      await patchSheet({
        draft,
        fresh,
        freshPath,
        path,
        before: this.old.get(sheet) ?? new Sheet('', ''),
        now: sheet,
        part: new OrderedPart((await draft.text(path)) ?? '', sheetOrder),
        freshPart: new OrderedPart((await fresh.text(freshPath)) ?? '', sheetOrder),
        styles,
        strings,
        lost: this.lost,
      } satisfies SheetPatch);
    }
    this.writeNamedStyles(styles);
    await this.put('styles', 'xl/styles.xml', styles.text(), 'styles');
    if (strings.isChanged)
      await this.put('sharedStrings', 'xl/sharedStrings.xml', strings.text(), 'sharedStrings');
    for (const { part } of before.sheets)
      if (part !== null && !now.sheets.some((sheet) => sheet.part === part)) await removePart(draft, part);
    await this.dropDerived();
    await this.markActive();
    await patchWorkbook(draft, before, now, relations);
    if (!(await patchProperties(draft, before, now))) this.lost.add('other');
    await this.writeAddInPart();
    if (parts.strict) await this.leaveStrict();
    return { bytes: await draft.bytes(), lost: this.lost };
  }

  private restOf(model: WorkbookModel): unknown {
    const active = model.activeSheet?.part ?? model.activeSheet?.name;
    return [
      model.sheets.map(({ name, part, visibility }) => [name, part, visibility]),
      model.names.map((name) => ({ ...name, scope: name.scope?.part ?? name.scope?.name })),
      [...model.styles],
      model.properties,
      model.structureProtected,
      active,
      addInXml(model),
    ];
  }

  private async stylesWith(fresh: PackageParts): Promise<StyleImport> {
    const path = (await this.parts.relationOfKind(this.parts.main, 'styles'))?.path;
    const text = path === undefined ? plainStyles : ((await this.parts.text(path)) ?? plainStyles);
    const made = (await fresh.relationOfKind(fresh.main, 'styles'))?.path ?? '';
    const known = path === undefined ? [plainCell] : this.fileStyles;
    return new StyleImport(text, (await fresh.text(made)) ?? plainStyles, known);
  }

  private async stringsWith(fresh: PackageParts): Promise<StringImport> {
    const textIn = async (parts: PackageParts) => {
      const path = (await parts.relationOfKind(parts.main, 'sharedStrings'))?.path;
      return path === undefined ? null : parts.text(path);
    };
    const text = (await textIn(this.parts)) ?? emptyStrings;
    return new StringImport(text, readSharedStrings(text, 'the shared strings'), await textIn(fresh));
  }

  private async addSheet(sheet: Sheet, relations: Map<Sheet, string>): Promise<string> {
    const path = this.draft.add('xl/worksheets/sheet1.xml', emptySheet, `${contentTypes}.worksheet+xml`);
    relations.set(sheet, await this.draft.relate(this.parts.main, 'worksheet', path));
    return path;
  }

  /** Replaces the one part of a kind, or adds it where the file has none. */
  private async put(kind: string, wanted: string, text: string, type: string): Promise<void> {
    const path = (await this.parts.relationOfKind(this.parts.main, kind))?.path;
    if (path === undefined) {
      const added = this.draft.add(wanted, text, `${contentTypes}.${type}+xml`);
      await this.draft.relate(this.parts.main, kind, added);
    } else if (text !== (await this.draft.text(path))) this.draft.replace(path, text);
  }

  /** Named styles that are new or say something else. */
  private writeNamedStyles(styles: StyleImport): void {
    for (const [key, named] of this.now.styles)
      if (!same(named, this.before.styles.get(key))) styles.named(named.name);
  }

  /** What is worked out from the rest, and what is void once the rest has changed. */
  private async dropDerived(): Promise<void> {
    const { draft, parts } = this;
    for (const { id, kind, path } of await draft.relations(parts.main)) {
      if (kind !== 'calcChain') continue;
      await draft.unrelate(parts.main, id);
      draft.remove(path);
    }
    const signatures = parts.paths(/^_xmlsignatures\//i);
    if (signatures.length === 0) return;
    this.lost.add('signature');
    for (const path of signatures) draft.remove(path);
    for (const { id, path } of await draft.relations(''))
      if (/^_xmlsignatures\//i.test(path)) await draft.unrelate('', id);
  }

  /** Two sheets that are marked as chosen would be edited together. */
  private async markActive(): Promise<void> {
    const { draft, before, now } = this;
    const active = now.activeSheet?.part ?? null;
    if (active !== null && active === (before.activeSheet?.part ?? null)) return;
    for (const { part } of now.sheets) {
      if (part === null) continue;
      const text = await draft.text(part);
      const view = text === null ? null : /<sheetView(\s[^>]*?)?(\/?)>/.exec(text);
      if (text === null || !view) continue;
      const raw = (view[1] ?? '').replaceAll(/\stabSelected\s*=\s*("[^"]*"|'[^']*')/g, '');
      const mark = part === active ? ' tabSelected="1"' : '';
      const marked = `<sheetView${mark}${raw}${view[2] ?? ''}>`;
      if (marked !== view[0])
        draft.replace(
          part,
          text.replace(view[0], () => marked),
        );
    }
  }

  private async writeAddInPart(): Promise<void> {
    const { draft, parts } = this;
    const text = addInXml(this.now);
    if (text === addInXml(this.before)) return;
    const [standing, ...others] = await addInPaths(parts);
    for (const path of others) draft.remove(path);
    if (standing !== undefined) {
      draft.replace(standing, text ?? emptyAddInXml);
      return;
    }
    if (text === null) return;
    const path = draft.add('customXml/item1.xml', text, '');
    await draft.relate(parts.main, 'customXml', path);
  }

  /** A package is of one edition of the standard as a whole. */
  private async leaveStrict(): Promise<void> {
    for (const path of this.draft.paths(/\.(?:xml|rels)$/i)) {
      const text = await this.draft.text(path);
      if (text !== null && isDeclaredStrict(text)) this.draft.replace(path, transitionalText(text));
    }
  }
}
