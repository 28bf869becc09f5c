import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun, type Table } from 'docx';
import type { Context } from './export/context';
import { sizes } from './export/context';
import { pageOf, type Orientation } from './export/page';
import { byHandOf, headingOf, lineOf, textOf, titleOf } from './export/paragraphs';
import { tablesOf } from './export/tables';
import { linesOf } from './export/runs';
import type { DocumentForm, DocumentLanguage, LayoutPart, WordLayout } from './layout';
import { rowIn, type DocumentReport } from './report';

/**
 * A report as the Word form: the headings, instructions and tables of the paper form, ready to print and sign.
 * `importDocument` reads it back as the same report.
 *
 * @returns the bytes of a .docx.
 */
export async function exportDocument(
  form: DocumentForm,
  layout: WordLayout,
  report: DocumentReport,
  language: DocumentLanguage,
): Promise<Uint8Array> {
  const context: Context = { form, layout, report, language };
  const author = authorOf(context);
  const file = new Document({
    title: form.title[language],
    creator: author,
    lastModifiedBy: author,
    styles: {
      default: {
        document: {
          run: { font: 'Times New Roman', size: sizes.text, language: { value: layout.locales[language] } },
        },
      },
    },
    sections: sectionsOf(layout).map(({ orientation, parts }) => ({
      properties: pageOf(orientation),
      footers: { default: pageNumber() },
      children: parts.flatMap((part) => contentOf(context, part)),
    })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Who made the document, for its properties: the text of the first line of its head. */
function authorOf({ layout, report }: Context): string {
  const line = layout.parts.find((part) => part.kind === 'line');
  const column = line?.fields[0]?.column;
  const name = line === undefined || column === undefined ? null : rowIn(report, line.table)[column];
  return typeof name === 'string' ? linesOf(name).join(' ').slice(0, 250) : '';
}

function pageNumber(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: sizes.footer })],
      }),
    ],
  });
}

interface Section {
  readonly orientation: Orientation;
  readonly parts: LayoutPart[];
}

/** The parts that share an orientation of the page; headings go with what they stand over. */
function sectionsOf({ parts }: WordLayout): Section[] {
  const sections: Section[] = [];
  parts.forEach((part, at) => {
    const headed = part.kind === 'heading' ? parts.slice(at).find(({ kind }) => kind !== 'heading') : part;
    const orientation = headed?.kind === 'table' ? headed.page : 'portrait';
    const last = sections.at(-1);
    if (last?.orientation === orientation) last.parts.push(part);
    else sections.push({ orientation, parts: [part] });
  });
  return sections;
}

function contentOf(context: Context, part: LayoutPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [titleOf(context, part)];
    case 'heading':
      return [headingOf(context, part)];
    case 'line':
      return [lineOf(context, part)];
    case 'text':
      return textOf(context, part);
    case 'table':
      return tablesOf(context, part);
    case 'by-hand':
      return [byHandOf(context, part)];
  }
}
