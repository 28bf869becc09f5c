import { formatArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import { elementsIn, elementXml, withAttributes, type ElementText } from '../xml/xml-elements';
import { attributesOf, oneAttribute, plainText } from '../xml/xml-reader';
import { encodeAttribute, encodeText } from '../xml/xml-text';
import { nameXml, pageNames } from './defined-name-xml';
import { OrderedPart } from './ordered-parts';
import type { PackageDraft } from './package-draft';
import { same } from './same';

/** The elements of a workbook in the order of the standard (ECMA-376 part 1, 18.2.27). */
const workbookOrder = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** A sheet in the list of the workbook: ours with its model, others, as chart sheets, without. */
interface ListedSheet {
  readonly element: string;
  readonly sheet: Sheet | null;
  /** Its place in the opened file, or −1 for a new one. */
  readonly oldPlace: number;
}

/**
 * Changes the list of sheets, the names, the view and the protection of the workbook where they say something else.
 *
 * @param fresh the relations of sheets that are new.
 */
export async function patchWorkbook(
  draft: PackageDraft,
  before: WorkbookModel,
  now: WorkbookModel,
  fresh: ReadonlyMap<Sheet, string>,
): Promise<void> {
  const { main } = draft.parts;
  const part = new OrderedPart((await draft.text(main)) ?? '', workbookOrder);
  const listed = await listSheets(draft, part, now, fresh);
  part.set('sheets', [elementXml('sheets', '', listed.map(({ element }) => element).join(''))]);
  part.set('definedNames', namesXml(part, before, now, listed));
  const active = listed.findIndex(({ sheet }) => sheet !== null && sheet === now.activeSheet);
  patchViews(part, Math.max(0, active));
  if (before.structureProtected !== now.structureProtected) {
    const raw = part.first('workbookProtection')?.raw ?? '';
    const protection = elementXml('workbookProtection', withAttributes(raw, { lockStructure: '1' }), '');
    part.set('workbookProtection', now.structureProtected ? [protection] : []);
  }
  const calculation = withAttributes(part.first('calcPr')?.raw ?? '', { fullCalcOnLoad: '1' });
  part.set('calcPr', [elementXml('calcPr', calculation, '')]);
  draft.replace(main, part.text());
}

async function listSheets(
  draft: PackageDraft,
  part: OrderedPart,
  now: WorkbookModel,
  fresh: ReadonlyMap<Sheet, string>,
): Promise<ListedSheet[]> {
  const relations = await draft.relations(draft.parts.main);
  const elements = elementsIn(part.first('sheets')?.content ?? '').filter(({ name }) => name === 'sheet');
  const pathOf = ({ raw }: ElementText) =>
    relations.find(({ id }) => id === attributesOf(raw).get('r:id'))?.path;
  const old = elements.map((element) => ({ element, path: pathOf(element) }));
  let highest = Math.max(0, ...elements.map(({ raw }) => Number(oneAttribute(raw, 'sheetId') ?? 0)));
  const result: ListedSheet[] = now.sheets.map((sheet) => {
    const oldPlace = old.findIndex(({ path }) => path !== undefined && path === sheet.part);
    const raw =
      old[oldPlace]?.element.raw ??
      ` name="" sheetId="${String(++highest)}" r:id="${fresh.get(sheet) ?? ''}"`;
    const state = { Visible: null, Hidden: 'hidden', VeryHidden: 'veryHidden' }[sheet.visibility];
    const values = { name: encodeAttribute(sheet.name), state };
    return { element: elementXml('sheet', withAttributes(raw, values), ''), sheet, oldPlace };
  });
  // Sheets of charts and dialogs are not in the model; each stays behind the sheet that it stood behind.
  const relationAt = (path: string | undefined) => relations.find((relation) => relation.path === path)?.kind;
  for (const [oldPlace, { element, path }] of old.entries()) {
    if (relationAt(path) === 'worksheet') continue;
    const before = old[oldPlace - 1];
    const after = result.findIndex((each) => before !== undefined && each.oldPlace === oldPlace - 1);
    result.splice(before === undefined ? 0 : after < 0 ? result.length : after + 1, 0, {
      element: element.xml,
      sheet: null,
      oldPlace,
    });
  }
  return result;
}

/** Names that say what they said stay as they stand; their places follow the order of the sheets. */
function namesXml(
  part: OrderedPart,
  before: WorkbookModel,
  now: WorkbookModel,
  listed: readonly ListedSheet[],
): string[] {
  const elements = elementsIn(part.first('definedNames')?.content ?? '');
  const standing = elements.map((element) => {
    const attributes = attributesOf(element.raw);
    const place = attributes.get('localSheetId');
    const at = place === undefined ? null : listed.findIndex(({ oldPlace }) => oldPlace === Number(place));
    return { element, name: attributes.get('name') ?? '', place: at };
  });
  const written = (element: ElementText, place: number | null, content = element.content) =>
    elementXml(
      element.name,
      withAttributes(element.raw, { localSheetId: place === null ? null : String(place) }),
      content,
    );
  const find = (name: string, place: number | null) =>
    standing.find((each) => each.place === place && each.name.toLowerCase() === name.toLowerCase())?.element;
  const placeOf = (sheet: Sheet | null) =>
    sheet === null ? null : listed.findIndex((each) => each.sheet === sheet);
  const own = now.names.map((name) => {
    const place = placeOf(name.scope);
    const element = find(name.name, place);
    if (!element) return nameXml(name, place);
    const isSame = plainText(element.content).trim() === name.formula;
    const values = {
      hidden: name.visible ? null : '1',
      comment: name.comment === '' ? null : encodeAttribute(name.comment),
    };
    const changed = { ...element, raw: withAttributes(element.raw, values) };
    return written(changed, place, isSame ? element.content : encodeText(name.formula));
  });
  const pages = now.sheets.flatMap((sheet) => {
    const place = placeOf(sheet);
    const old = before.sheets.find(({ part: path }) => path !== null && path === sheet.part);
    const page = (each: Sheet) =>
      pageNames(each).map(({ formula }) => formula.slice(formula.lastIndexOf('!')));
    if (!old || !same([page(old), old.name], [page(sheet), sheet.name]))
      return pageNames(sheet).map((name) => nameXml(name, place));
    return ['_xlnm.Print_Area', '_xlnm.Print_Titles'].flatMap((name) => {
      const element = find(name, place);
      return element ? [written(element, place)] : [];
    });
  });
  // Names that Excel keeps for itself (of filters, of criteria, of a database), and those of sheets of charts.
  const others = standing
    .filter(({ name, place }) => {
      const isOfOther = place !== null && listed[place]?.sheet === null;
      return (isOfOther || /^_xlnm\.(?!Print_)/i.test(name)) && place !== -1;
    })
    .flatMap(({ element, name, place }) => {
      const sheet = place === null ? null : (listed[place]?.sheet ?? null);
      if (!sheet?.moved) return [written(element, place)];
      if (!/^_xlnm\._FilterDatabase$/i.test(name) || !sheet.autoFilter) return [];
      const area = `${element.content.slice(0, element.content.lastIndexOf('!') + 1)}${formatArea(sheet.autoFilter, true)}`;
      return [written(element, place, area)];
    });
  const all = [...own, ...pages, ...others];
  return all.length === 0 ? [] : [elementXml('definedNames', '', all.join(''))];
}

function patchViews(part: OrderedPart, active: number): void {
  const own = part.first('bookViews');
  const views = own ? elementsIn(own.content) : [];
  const [first, ...others] = views;
  if (!own || !first) {
    if (active > 0)
      part.set('bookViews', [`<bookViews><workbookView activeTab="${String(active)}"/></bookViews>`]);
    return;
  }
  if (Number(oneAttribute(first.raw, 'activeTab') ?? 0) === active) return;
  const raw = withAttributes(first.raw, { activeTab: String(active), firstSheet: null });
  const changed = elementXml(first.name, raw, first.content) + others.map(({ xml }) => xml).join('');
  part.set('bookViews', [elementXml('bookViews', own.raw, changed)]);
}
