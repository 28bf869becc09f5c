import { afterLeadingMark, plainWords } from '../labels/loose-text';
import { boxesIn, shownText, type Block, type Paragraph, type WordTable } from '../read/model';
import type { Draft, LeftOver } from './draft';
import type { LabelFound, Labels, Target } from './labels';
import { splitLine } from './split-line';
import { cleanText, withoutRules } from './values';

type FieldTarget = Extract<Target, { kind: 'line' | 'text' }>;

interface Open {
  readonly target: FieldTarget;
  readonly lines: string[];
}

/** What reads the tables of a flow; it comes back to the flow for rows that are no rows of a table. */
export interface TableReader {
  /** Returns whether the table was one of the form. */
  place(table: WordTable, flow: Flow): boolean;
  /** A paragraph with text stands between tables: the next one continues none. */
  interrupt(): void;
}

/** A heading counts only when it is sure of itself or nothing stands behind it. */
const sureHeading = 0.95;

/**
 * Goes through paragraphs and tables in the order of the document. A label of the form opens a field, what follows is
 * its text, the next label closes it; what stands where no field is open is left over.
 */
export class Flow {
  private open: Open | null = null;

  constructor(
    private readonly draft: Draft,
    private readonly labels: Labels,
    private readonly tables: TableReader,
    private readonly where: LeftOver['kind'] = 'paragraph',
  ) {}

  /** Reads blocks and closes what they left open. */
  readAll(blocks: readonly Block[]): void {
    for (const block of blocks) this.block(block);
    this.close();
  }

  block(block: Block): void {
    if (block.kind === 'paragraph') {
      this.paragraph(block);
    } else {
      if (this.tables.place(block, this)) this.close();
    }
    // A table that frames the page has handed on its blocks with their boxes already.
    const boxes = boxesIn([block]).filter((box) => this.draft.isNew(box));
    if (boxes.length > 0) new Flow(this.draft, this.labels, this.tables, 'text-box').readAll(boxes);
  }

  paragraph(paragraph: Paragraph): void {
    this.text(paragraph.text, shownText(paragraph));
  }

  /** Whether a text begins with a label of the form that has not been used up. */
  startsField(text: string): boolean {
    const found = this.labels.find(text);
    return (
      found !== null &&
      (found.target.kind === 'line' || found.target.kind === 'text') &&
      this.isFree(found.target)
    );
  }

  /** Whether a text begins with any text of the form. */
  startsLabel(text: string): boolean {
    return this.labels.find(text) !== null;
  }

  private text(text: string, shown: string): void {
    if (cleanText(text) === '') {
      if (this.open?.target.kind === 'text') this.open.lines.push('');
      return;
    }
    const lines = text.split('\n');
    if (lines.length > 1 && lines.slice(1).some((line) => this.isAnyFreeLabel(line))) {
      lines.forEach((line) => this.text(line, line));
      return;
    }
    this.tables.interrupt();
    const found = this.labels.find(text);
    if (found === null || !this.take(found, text)) this.plain(shown);
  }

  private isAnyFreeLabel(line: string): boolean {
    const found = this.labels.find(line);
    if (found === null) return false;
    const { target } = found;
    return target.kind === 'line' || target.kind === 'text' ? this.isFree(target) : target.kind !== 'by-hand';
  }

  private take(found: LabelFound, text: string): boolean {
    const { target } = found;
    const value = text.slice(found.valueStart).trimStart();
    switch (target.kind) {
      case 'title':
      case 'heading':
        return this.heading(found, value);
      case 'by-hand':
        return this.byHand(value, text);
      case 'line':
      case 'text':
        if (!this.isFree(target)) return false;
        this.close();
        this.seeAll(target);
        this.open = { target, lines: cleanText(value) === '' ? [] : [value] };
        return true;
    }
  }

  private heading({ target, likeness }: LabelFound, value: string): boolean {
    // A table of contents prints the page behind the heading.
    const words = plainWords(value);
    const rest = /^\d{1,3}$/u.test(words) ? '' : words;
    if (rest !== '' && likeness < sureHeading) return false;
    // A heading of pages may stand in the middle of a text: it holds nothing and ends nothing.
    if (target.kind === 'title' && this.draft.titleFound) {
      this.draft.leave(this.where, value);
      return true;
    }
    this.close();
    if (target.kind === 'title') this.draft.titleFound = true;
    if (rest !== '') this.draft.leave(this.where, value);
    return true;
  }

  /** Lines to sign hold nothing, unless someone typed into them. */
  private byHand(value: string, text: string): boolean {
    this.close();
    const head = plainWords(this.draft.layout.parts.flatMap((part) => this.nameBeside(part)).join(' '));
    const typed = plainWords(value.replace(/[_«»"]+|20__|\bг\.|\bж\./gu, ' '));
    if (typed !== '' && typed !== head && typed !== '20') this.draft.leave(this.where, text);
    return true;
  }

  private nameBeside(part: Draft['layout']['parts'][number]): string[] {
    if (part.kind !== 'by-hand' || part.column === undefined) return [];
    return [this.draft.field(part.column.table, part.column.column)];
  }

  /** A label opens its field once; a table of contents before it, or a place left blank, does not use it up. */
  private isFree(target: FieldTarget): boolean {
    if (this.open !== null && sameTarget(this.open.target, target)) {
      return this.open.lines.every((line) => !hasContent(line));
    }
    return columnsOf(target).every(([table, column]) => !hasContent(this.draft.field(table, column)));
  }

  private seeAll(target: FieldTarget): void {
    for (const [table, column] of columnsOf(target)) this.draft.see(table, column);
  }

  private plain(shown: string): void {
    const { open } = this;
    if (open === null || (open.target.kind === 'line' && open.lines.length > 0)) {
      this.draft.leave(this.where, shown);
    } else {
      open.lines.push(shown);
    }
  }

  /** Ends the field that is open and puts its text into the report. */
  close(): void {
    const { open } = this;
    this.open = null;
    if (open === null) return;
    const text = open.lines.join('\n').trim();
    if (open.target.kind === 'text') {
      this.draft.setField(open.target.table, open.target.column, cleanText(text));
      return;
    }
    const { part } = open.target;
    const { fields, rest } = splitLine(this.draft.form, part, withoutRules(cleanText(text)));
    for (const [column, value] of fields) this.draft.setField(part.table, column, value);
    this.draft.leave(this.where, rest);
  }

  /** Ends the field that is open if it has a text. */
  closeFilled(): void {
    if (this.open !== null && this.open.lines.some(hasContent)) this.close();
  }
}

const longestPage = 12;

/** Whether a text is more than the page number of a table of contents. */
function hasContent(text: string): boolean {
  const start = cleanText(text.trimStart().slice(0, longestPage + 1));
  const isPage = start.length <= longestPage && /^[\s.…\d]*$/u.test(start);
  return !isPage || /^\d[\d\s]{3,}$/u.test(start);
}

function columnsOf(target: FieldTarget): [table: string, column: string][] {
  return target.kind === 'text'
    ? [[target.table, target.column]]
    : target.part.fields.map(({ column }) => [target.part.table, column]);
}

function sameTarget(a: FieldTarget, b: FieldTarget): boolean {
  const of = (target: FieldTarget): string => columnsOf(target).join();
  return of(a) === of(b);
}

/** Whether a text is only the number of the line behind it: "3.". */
export function isLineNumber(text: string): boolean {
  const clean = cleanText(text);
  return /^\d{1,2}[.)]?$/u.test(clean) || (clean !== '' && afterLeadingMark(`${clean} `) > clean.length);
}
