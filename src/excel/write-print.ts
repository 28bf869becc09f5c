import { localRange, wholeColumns } from '../report/address';
import type { PlannedPrint } from '../sheets/plan';

/** Margins in points: 1.27 cm at the sides, 1.9 cm above and below. */
const sideMargin = 36;
const endMargin = 54;

/** In headers and footers an ampersand begins a code; doubled, it is an ampersand. */
function plainHeader(text: string): string {
  return text.replaceAll('&', '&&');
}

/** Queues the print set-up: A4, one page wide, headings repeated, page numbers. */
export function writePrint(sheet: Excel.Worksheet, print: PlannedPrint): void {
  const layout = sheet.pageLayout;
  layout.paperSize = Excel.PaperType.a4;
  layout.orientation =
    print.orientation === 'landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.leftMargin = sideMargin;
  layout.rightMargin = sideMargin;
  layout.topMargin = endMargin;
  layout.bottomMargin = endMargin;
  // Whole columns end with what stands in them, however far a table has grown.
  layout.setPrintArea(print.wholeColumns === true ? wholeColumns(print.area) : localRange(print.area));
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    layout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  writeHeaders(sheet, print);
}

/** The code of the sheet's name: a loose page says which table it is of. */
const nameOfSheet = '&A';

/**
 * Queues what is printed above and below every page; the footer may hold the codes of page numbers. The day of the check
 * stays as it stands where none is told.
 */
export function writeHeaders(
  sheet: Excel.Worksheet,
  {
    header,
    checked,
    footer,
  }: Pick<PlannedPrint, 'header' | 'footer'> & Partial<Pick<PlannedPrint, 'checked'>>,
): void {
  const pages = sheet.pageLayout.headersFooters.defaultForAllPages;
  pages.leftHeader = plainHeader(header);
  pages.rightHeader = nameOfSheet;
  if (checked !== undefined) pages.leftFooter = plainHeader(checked);
  pages.rightFooter = footer;
}
