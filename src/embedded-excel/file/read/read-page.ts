import { attr, textContent, type XmlElement } from '@cj-tech-master/excelts/xml';
import type { PageLayout } from '../../model/page-layout';
import type { Sheet } from '../../model/sheet';
import { keyOfWord, printedComments, printedErrors } from '../file-words';
import { paperName } from '../paper';
import { isOn } from './is-on';
import { childNamed } from './xml-tree';

const points = (inches: number): number => Math.round(inches * 7200) / 100;

/** Reads how a sheet is printed from the elements around its data. */
export function readPage(root: XmlElement, sheet: Sheet): void {
  const page = sheet.pageLayout;
  const margins = childNamed(root, 'pageMargins');
  for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
    const inches = margins && attr(margins, side);
    if (inches !== undefined) page[`${side}Margin`] = points(Number(inches));
  }
  const options = childNamed(root, 'printOptions');
  const isOption = (name: string) => isOn(options && attr(options, name));
  page.centerHorizontally = isOption('horizontalCentered');
  page.centerVertically = isOption('verticalCentered');
  page.printGridlines = isOption('gridLines');
  page.printHeadings = isOption('headings');
  readSetUp(root, page);
  const texts = childNamed(root, 'headerFooter');
  const header = texts && childNamed(texts, 'oddHeader');
  const footer = texts && childNamed(texts, 'oddFooter');
  if (header) readTexts(page.texts, textContent(header), 'Header');
  if (footer) readTexts(page.texts, textContent(footer), 'Footer');
}

function readSetUp(root: XmlElement, page: PageLayout): void {
  const setUp = childNamed(root, 'pageSetup');
  const value = (name: string) => setUp && attr(setUp, name);
  const properties = childNamed(root, 'sheetPr');
  const fit = properties && childNamed(properties, 'pageSetUpPr');
  page.orientation = value('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = value('paperSize');
  page.paperSize = paperName(paper === undefined ? undefined : Number(paper));
  page.blackAndWhite = isOn(value('blackAndWhite'));
  page.draftMode = isOn(value('draft'));
  page.printComments = keyOfWord(printedComments, value('cellComments')) ?? 'NoComments';
  page.printErrors = keyOfWord(printedErrors, value('errors')) ?? 'AsDisplayed';
  page.printOrder = value('pageOrder') === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  if (isOn(value('useFirstPageNumber'))) page.firstPageNumber = Number(value('firstPageNumber') ?? 1);
  if (fit && isOn(attr(fit, 'fitToPage'))) {
    const wide = Number(value('fitToWidth') ?? 1);
    const tall = Number(value('fitToHeight') ?? 1);
    page.zoom = {
      ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
      ...(tall === 0 ? {} : { verticalFitToPages: tall }),
    };
  } else {
    page.zoom = { scale: Number(value('scale') ?? 100) };
  }
}

function readTexts(texts: Sheet['pageLayout']['texts'], joined: string, place: 'Header' | 'Footer'): void {
  const pieces = joined.split(/&(?=[LCR])/);
  for (const piece of pieces) {
    const side = ({ L: 'left', C: 'center', R: 'right' } as const)[piece.charAt(0) as 'L' | 'C' | 'R'] as
      'left' | 'center' | 'right' | undefined;
    if (side) texts[`${side}${place}`] = piece.slice(1);
    else if (piece !== '') texts[`center${place}`] = piece;
  }
}
