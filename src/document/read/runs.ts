import { child, isOn, numberIn, type XmlElement } from './xml';

/** What the runs of a paragraph hold. */
export interface Inline {
  text: string;
  /** Text that Word hides. */
  hidden: string;
  /** The contents of text boxes, each a list of paragraphs and tables. */
  readonly boxes: XmlElement[];
  pictures: number;
  /** The paragraph shows the number of its page. */
  pageNumber: boolean;
}

type Field = { part: 'instruction' | 'result'; instruction: string };

/** What a deletion or the old place of a moved text holds: gone once the changes are accepted. */
const gone = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'w:rPr', 'w:pPr', 'w:rt']);
const pictures = new Set(['w:pict', 'w:drawing', 'w:object']);
const plainText: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};
/** Symbol fonts keep their signs from U+F000 on; these are bullets. */
const symbolBullets = new Set([0xf0b7, 0xf0a7, 0xf0d8, 0xf0fc, 0xf076]);

/** Reads the runs of one paragraph, whatever wraps them: links, fields, content controls, insertions. */
export function readInline(paragraph: XmlElement): Inline {
  const inline: Inline = { text: '', hidden: '', boxes: [], pictures: 0, pageNumber: false };
  const fields: Field[] = [];
  const read = (element: XmlElement, hidden: boolean): void => {
    if (gone.has(element.name)) return;
    const plain = plainText[element.name];
    if (plain !== undefined) add(inline, fields, plain, hidden);
    switch (element.name) {
      case 'w:r': {
        const isHidden = isOn(child(child(element, 'w:rPr'), 'w:vanish'));
        element.children.forEach((inner) => {
          if (inner.name === 'w:instrText') instruct(fields, inner.text);
          else read(inner, isHidden);
        });
        return;
      }
      case 'w:t':
      case 'm:t':
        add(inline, fields, element.text, hidden);
        return;
      case 'w:sym':
        add(inline, fields, symbolOf(element), hidden);
        return;
      case 'w:fldChar':
        stepField(inline, fields, element);
        return;
      case 'w:fldSimple':
        if (isPageField(element.attributes['w:instr'] ?? '')) inline.pageNumber = true;
        else element.children.forEach((inner) => read(inner, hidden));
        return;
      case 'w:sdt':
        readControl(element, (inner) => read(inner, hidden));
        return;
      case 'w:txbxContent':
        inline.boxes.push(element);
        return;
      case 'mc:AlternateContent':
        read(alternative(element), hidden);
        return;
      case 'a:t':
        add(inline, fields, element.text, hidden);
        return;
      default:
        if (pictures.has(element.name) && !holdsBox(element)) inline.pictures += 1;
        element.children.forEach((inner) => read(inner, hidden));
    }
  };
  paragraph.children.forEach((element) => read(element, false));
  return inline;
}

function add(inline: Inline, fields: readonly Field[], text: string, hidden: boolean): void {
  if (fields.some(({ part }) => part === 'instruction')) return;
  if (fields.some(({ instruction }) => isPageField(instruction))) return;
  // A soft hyphen and a zero-width space only tell where a line may break.
  const shown = text.replace(/[\u00ad\u200b\ufeff]/gu, '');
  if (hidden) inline.hidden += shown;
  else inline.text += shown;
}

function instruct(fields: readonly Field[], text: string): void {
  const field = fields.at(-1);
  if (field?.part === 'instruction') field.instruction += text;
}

const isPageField = (instruction: string): boolean =>
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/u.test(instruction);

function stepField(inline: Inline, fields: Field[], element: XmlElement): void {
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      fields.push({ part: 'instruction', instruction: '' });
      chosenInList(inline, fields, element);
      return;
    case 'separate': {
      const field = fields.at(-1);
      if (field !== undefined) field.part = 'result';
      return;
    }
    case 'end': {
      const field = fields.pop();
      if (field !== undefined && isPageField(field.instruction)) inline.pageNumber = true;
      return;
    }
  }
}

/** A drop-down list of an old form keeps its choice beside the text. */
function chosenInList(inline: Inline, fields: readonly Field[], element: XmlElement): void {
  const list = child(child(element, 'w:ffData'), 'w:ddList');
  if (list === undefined) return;
  const entries = list.children.filter(({ name }) => name === 'w:listEntry');
  const chosen = numberIn(child(list, 'w:result'), 'w:val', 0);
  add(inline, fields.slice(0, -1), entries[chosen]?.attributes['w:val'] ?? '', false);
}

/** Reads what a content control holds; its prompt ("click to enter text") is not the person's. */
export function readControl(control: XmlElement, read: (inner: XmlElement) => void): void {
  if (isOn(child(child(control, 'w:sdtPr'), 'w:showingPlcHdr'))) return;
  child(control, 'w:sdtContent')?.children.forEach(read);
}

/** One of the ways in which a part of the document is written for newer and older programs. */
export function alternative(element: XmlElement): XmlElement {
  const ways = element.children.filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback');
  return ways.find(holdsBox) ?? ways[0] ?? element;
}

function holdsBox(element: XmlElement): boolean {
  return element.children.some((inner) => inner.name === 'w:txbxContent' || holdsBox(inner));
}

function symbolOf(element: XmlElement): string {
  const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
  if (!Number.isSafeInteger(code) || code <= 0 || code > 0xffff) return '';
  return symbolBullets.has(code) ? '•' : String.fromCharCode(code);
}
