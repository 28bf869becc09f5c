import type { Block, Paragraph, TableCell, TableRow, WordTable } from './model';
import type { Numbering } from './numbering';
import { alternative, readControl, readInline } from './runs';
import { child, isOn, numberIn, type XmlElement } from './xml';

/** What reading gathers besides the blocks. */
export interface Gathered {
  readonly numbering: Numbering;
  readonly hidden: string[];
  embedded: number;
  pictures: number;
}

/** Wrappers around paragraphs and tables that are there or accepted. */
const wrappers = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:sdtContent']);

/** The paragraphs and tables inside an element, in the order of the document. */
export function readBlocks(parent: XmlElement, gathered: Gathered): Block[] {
  const blocks: Block[] = [];
  /** The text of paragraphs whose end was deleted: it runs on in the next one. */
  let before: Paragraph | null = null;
  const read = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:p': {
        const paragraph = joined(before, readParagraph(element, gathered));
        before = endIsDeleted(element) ? paragraph : null;
        if (before === null) blocks.push(paragraph);
        return;
      }
      case 'w:tbl':
        blocks.push(readTable(element, gathered));
        return;
      case 'w:sdt':
        readControl(element, read);
        return;
      case 'mc:AlternateContent':
        alternative(element).children.forEach(read);
        return;
      case 'w:altChunk':
        gathered.embedded += 1;
        return;
      default:
        if (wrappers.has(element.name)) element.children.forEach(read);
    }
  };
  parent.children.forEach(read);
  if (before !== null) blocks.push(before);
  return blocks;
}

function endIsDeleted(paragraph: XmlElement): boolean {
  const mark = child(child(paragraph, 'w:pPr'), 'w:rPr');
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined;
}

function joined(before: Paragraph | null, next: Paragraph): Paragraph {
  if (before === null) return next;
  return {
    kind: 'paragraph',
    number: before.number === '' ? next.number : before.number,
    text: before.text + next.text,
    boxes: [...before.boxes, ...next.boxes],
  };
}

function readParagraph(element: XmlElement, gathered: Gathered): Paragraph {
  const inline = readInline(element);
  gathered.pictures += inline.pictures;
  if (inline.hidden.trim() !== '') gathered.hidden.push(inline.hidden);
  return {
    kind: 'paragraph',
    number: gathered.numbering.next(child(element, 'w:pPr')),
    text: inline.pageNumber ? withoutPageWords(inline.text) : inline.text,
    boxes: inline.boxes.flatMap((box) => readBlocks(box, gathered)),
  };
}

/** What stands around the number of a page says nothing of its own when it is this short: "Стр. … из …". */
function withoutPageWords(text: string): string {
  return text.trim().length <= 'Страница  из  страниц'.length ? '' : text;
}

/** The elements of one kind, also inside content controls; those whose insertion was taken back are left out. */
function inside(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const look = (element: XmlElement): void => {
    if (element.name === name) found.push(element);
    else if (element.name === 'w:sdt') child(element, 'w:sdtContent')?.children.forEach(look);
    else if (wrappers.has(element.name)) element.children.forEach(look);
  };
  parent.children.forEach(look);
  return found;
}

function readTable(element: XmlElement, gathered: Gathered): WordTable {
  const grid = child(element, 'w:tblGrid')?.children.filter(({ name }) => name === 'w:gridCol') ?? [];
  return {
    kind: 'table',
    grid: grid.map((column) => Math.max(1, numberIn(column, 'w:w', 1))),
    rows: inside(element, 'w:tr')
      .filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined)
      .map((row) => readRow(row, gathered)),
  };
}

function readRow(row: XmlElement, gathered: Gathered): TableRow {
  let at = Math.max(0, numberIn(child(child(row, 'w:trPr'), 'w:gridBefore'), 'w:val', 0));
  const cells: TableCell[] = [];
  for (const element of inside(row, 'w:tc')) {
    const properties = child(element, 'w:tcPr');
    if (child(properties, 'w:cellDel') !== undefined) continue;
    const blocks = readBlocks(element, gathered);
    const end = at + Math.max(1, numberIn(child(properties, 'w:gridSpan'), 'w:val', 1));
    const sideways = child(properties, 'w:hMerge');
    const last = cells.at(-1);
    if (sideways !== undefined && sideways.attributes['w:val'] !== 'restart' && last !== undefined) {
      cells[cells.length - 1] = { ...last, end, blocks: [...last.blocks, ...blocks] };
    } else {
      cells.push({ start: at, end, continues: isMergedUp(properties), blocks });
    }
    at = end;
  }
  return { cells };
}

function isMergedUp(properties: XmlElement | undefined): boolean {
  const merge = child(properties, 'w:vMerge');
  return merge !== undefined && isOn(merge) && merge.attributes['w:val'] !== 'restart';
}
