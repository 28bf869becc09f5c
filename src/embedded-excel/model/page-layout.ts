import type { Area } from './area';

/** The texts at the left, the middle and the right of a page's head or foot, with Excel's codes such as `&P`. */
export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet is printed. Margins are in points. */
export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** An `Excel.PaperType`, for example `A4`; null for the printer's own. */
  paperSize: string | null;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | '';
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  texts: HeaderFooterTexts;
  printArea: readonly Area[];
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
}

/** The print set-up of a new sheet: Excel's normal margins, no paper chosen. */
export function newPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: null,
    zoom: { scale: 100 },
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: '',
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    texts: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    printArea: [],
    printTitleRows: null,
    printTitleColumns: null,
  };
}
