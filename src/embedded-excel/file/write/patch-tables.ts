import { formatArea } from '../../model/area';
import type { Table } from '../../model/table';
import type { Relation } from '../package/package-parts';
import { elementsIn, elementXml, withAttributes } from '../xml/xml-elements';
import { attributesOf, oneAttribute } from '../xml/xml-reader';
import { decodeCellText, encodeAttribute, escapeCellText } from '../xml/xml-text';
import { copyPart } from './copy-part';
import { OrderedPart } from './ordered-parts';
import type { PackageDraft } from './package-draft';
import type { SheetPatch } from './patch-context';
import { same } from './same';

const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/** Changes the tables of a sheet that say something else; their formulas, filters and totals stay. */
export async function patchTables(patch: SheetPatch): Promise<void> {
  const { before, now, draft, path, part } = patch;
  if (same(before.tables, now.tables)) return;
  const own = (await draft.relations(path)).filter(({ kind }) => kind === 'table');
  const kept: string[] = [];
  for (const [index, table] of before.tables.entries()) {
    const relation = own[index];
    if (!relation) continue;
    const current = now.tables.find(({ id }) => id === table.id);
    if (!current) {
      await draft.unrelate(path, relation.id);
      draft.remove(relation.path);
      continue;
    }
    kept.push(relation.id);
    if (same(table, current)) continue;
    const xml = (await draft.text(relation.path)) ?? '';
    draft.replace(relation.path, patchTable(xml, table, current));
  }
  for (const table of now.tables)
    if (!before.tables.some(({ id }) => id === table.id)) kept.push(await addTable(patch, table));
  const parts = kept.map((id) => `<tablePart r:id="${id}"/>`).join('');
  part.set(
    'tableParts',
    parts === '' ? [] : [`<tableParts count="${String(kept.length)}">${parts}</tableParts>`],
  );
}

/** A table's part with what the table says now. */
function patchTable(xml: string, before: Table, now: Table): string {
  const part = new OrderedPart(xml, tableOrder);
  const reference = formatArea(now.area);
  const filter = part.first('autoFilter');
  const filtered = { ...now.area, rowCount: now.area.rowCount - (now.showTotals ? 1 : 0) };
  if (filter && now.showFilterButton)
    part.set('autoFilter', [
      elementXml('autoFilter', withAttributes(filter.raw, { ref: formatArea(filtered) }), filter.content),
    ]);
  if (!filter && now.showFilterButton && !before.showFilterButton)
    part.set('autoFilter', [`<autoFilter ref="${formatArea(filtered)}"/>`]);
  if (!now.showFilterButton && before.showFilterButton) part.set('autoFilter', []);
  if (!same(before.columns, now.columns)) part.set('tableColumns', [columnsXml(part, before, now)]);
  if (!same(styleOf(before), styleOf(now))) part.set('tableStyleInfo', [styleXml(now)]);
  const name = encodeAttribute(escapeCellText(now.name));
  return part.text().replace(/<table(\s[^>]*?)>/, (_, raw: string) => {
    const named = before.name === now.name ? {} : { name, displayName: name };
    const values = {
      ref: reference,
      ...named,
      headerRowCount: now.showHeaders ? null : '0',
      totalsRowCount: now.showTotals ? '1' : null,
    };
    return `<table${withAttributes(raw, values)}>`;
  });
}

function columnsXml(part: OrderedPart, before: Table, now: Table): string {
  const elements = elementsIn(part.first('tableColumns')?.content ?? '');
  let free = Math.max(0, ...elements.map(({ raw }) => Number(oneAttribute(raw, 'id') ?? 0)));
  const columns = now.columns.map(({ id, name }) => {
    const text = encodeAttribute(escapeCellText(name));
    const own = elements[before.columns.findIndex((column) => column.id === id)];
    if (!own) return `<tableColumn id="${String(++free)}" name="${text}"/>`;
    const isSame = decodeCellText(attributesOf(own.raw).get('name') ?? '') === name;
    return isSame ? own.xml : elementXml(own.name, withAttributes(own.raw, { name: text }), own.content);
  });
  return `<tableColumns count="${String(columns.length)}">${columns.join('')}</tableColumns>`;
}

const styleOf = (table: Table) => [
  table.style,
  table.showBandedRows,
  table.showBandedColumns,
  table.highlightFirstColumn,
  table.highlightLastColumn,
];

function styleXml(table: Table): string {
  const flag = (value: boolean) => (value ? '1' : '0');
  const name = table.style === '' ? '' : ` name="${encodeAttribute(table.style)}"`;
  return `<tableStyleInfo${name} showFirstColumn="${flag(table.highlightFirstColumn)}" showLastColumn="${flag(table.highlightLastColumn)}" showRowStripes="${flag(table.showBandedRows)}" showColumnStripes="${flag(table.showBandedColumns)}"/>`;
}

async function addTable({ draft, path, fresh, freshPath }: SheetPatch, table: Table): Promise<string> {
  const relation = await freshTable(fresh, freshPath, table.name);
  const id = await freeTableId(draft);
  const copy = await copyPart(draft, fresh, relation.path, (text) => withTableId(text, id));
  return draft.relate(path, 'table', copy);
}

async function freshTable(fresh: SheetPatch['fresh'], freshPath: string, name: string): Promise<Relation> {
  for (const relation of (await fresh.relations(freshPath)).values()) {
    if (relation.kind !== 'table') continue;
    const root = /<table(\s[^>]*?)>/.exec((await fresh.text(relation.path)) ?? '')?.[1] ?? '';
    if (decodeCellText(attributesOf(root).get('displayName') ?? '') === name) return relation;
  }
  throw new Error(`The table ${name} was not written.`);
}

/** A table's part with the number by which the workbook knows it. */
export const withTableId = (xml: string, id: number): string =>
  xml.replace(/<table(\s[^>]*?)>/, (_, raw: string) => `<table${withAttributes(raw, { id: String(id) })}>`);

/** A number that no table of the package has. */
export async function freeTableId(draft: PackageDraft): Promise<number> {
  let highest = 0;
  for (const path of draft.paths(/(^|\/)tables\/[^/]+\.xml$/i)) {
    const raw = /<table(\s[^>]*?)>/.exec((await draft.text(path)) ?? '')?.[1] ?? '';
    highest = Math.max(highest, Number(oneAttribute(raw, 'id') ?? 0));
  }
  return highest + 1;
}
