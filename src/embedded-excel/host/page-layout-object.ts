import { HostError } from '../errors';
import type { HeaderFooterTexts, PageLayout } from '../model/page-layout';
import type { Sheet } from '../model/sheet';

import {
  hostObject,
  nullObject,
  oneOf,
  readOnly,
  requireBoolean,
  requireNumber,
  requireText,
  type HostObject,
  type HostType,
  type ScalarMember,
} from './host-object';
import type { HostSession } from './host-session';
import { rangeObject } from './range-object';
import { rangeArgument } from './range-target';
import { columnLimit, rowLimit } from '../../package/sheet-size';

const told = (session: HostSession): void => {
  session.model.report({ kind: 'looks' });
};

const member = <Key extends keyof PageLayout>(
  key: Key,
  check: (value: unknown) => PageLayout[Key],
): ScalarMember<Sheet> => ({
  get: (sheet) => sheet.pageLayout[key],
  set: (sheet, value, session) => {
    sheet.pageLayout[key] = check(value);
    told(session);
  },
});

const points = (value: unknown): number => requireNumber(value, 0, 10_000);

/** The papers of `Excel.PaperType` that the file format numbers alike. */
export const paperNumbers: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

function parseZoom(value: unknown): PageLayout['zoom'] {
  const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
  const whole = (key: string, maximum: number) =>
    parts[key] === undefined || parts[key] === null ? undefined : requireNumber(parts[key], 1, maximum);
  const [scale, horizontal, vertical] = [
    whole('scale', 400),
    whole('horizontalFitToPages', 32_767),
    whole('verticalFitToPages', 32_767),
  ];
  if (scale !== undefined && (horizontal !== undefined || vertical !== undefined)) {
    throw new HostError('InvalidArgument', 'A page is either scaled or fitted.');
  }
  return {
    ...(scale === undefined ? {} : { scale }),
    ...(horizontal === undefined ? {} : { horizontalFitToPages: horizontal }),
    ...(vertical === undefined ? {} : { verticalFitToPages: vertical }),
  };
}

const textMember = (key: keyof HeaderFooterTexts): ScalarMember<Sheet> => ({
  get: (sheet) => sheet.pageLayout.texts[key],
  set: (sheet, value, session) => {
    const text = requireText(value);
    if (text.length > 255)
      throw new HostError('InvalidArgument', 'A header or footer has 255 characters at most.');
    sheet.pageLayout.texts[key] = text;
    told(session);
  },
});

const headerFooterType: HostType<Sheet> = {
  name: 'HeaderFooter',
  scalars: {
    LeftHeader: textMember('leftHeader'),
    CenterHeader: textMember('centerHeader'),
    RightHeader: textMember('rightHeader'),
    LeftFooter: textMember('leftFooter'),
    CenterFooter: textMember('centerFooter'),
    RightFooter: textMember('rightFooter'),
  },
};

const headerFooterGroupType: HostType<Sheet> = {
  name: 'HeaderFooterGroup',
  scalars: { State: readOnly(() => 'Default') },
  objects: { DefaultForAllPages: (sheet) => hostObject(headerFooterType, sheet) },
};

const pageLayoutType: HostType<Sheet> = {
  name: 'PageLayout',
  scalars: {
    Orientation: member('orientation', (value) => oneOf(value, ['Portrait', 'Landscape'] as const)),
    PaperSize: member('paperSize', (value) => oneOf(value, Object.keys(paperNumbers))),
    Zoom: member('zoom', parseZoom),
    LeftMargin: member('leftMargin', points),
    RightMargin: member('rightMargin', points),
    TopMargin: member('topMargin', points),
    BottomMargin: member('bottomMargin', points),
    HeaderMargin: member('headerMargin', points),
    FooterMargin: member('footerMargin', points),
    CenterHorizontally: member('centerHorizontally', requireBoolean),
    CenterVertically: member('centerVertically', requireBoolean),
    BlackAndWhite: member('blackAndWhite', requireBoolean),
    DraftMode: member('draftMode', requireBoolean),
    FirstPageNumber: member('firstPageNumber', (value) =>
      value === '' ? '' : requireNumber(value, -32_767, 32_767),
    ),
    PrintGridlines: member('printGridlines', requireBoolean),
    PrintHeadings: member('printHeadings', requireBoolean),
    PrintOrder: member('printOrder', (value) => oneOf(value, ['DownThenOver', 'OverThenDown'] as const)),
    PrintComments: member('printComments', (value) =>
      oneOf(value, ['NoComments', 'EndSheet', 'InPlace'] as const),
    ),
    PrintErrors: member('printErrors', (value) =>
      oneOf(value, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const),
    ),
  },
  objects: { HeadersFooters: (sheet) => hostObject(headerFooterGroupType, sheet) },
  methods: {
    SetPrintArea: (sheet, args, session) => {
      session.requireWritable();
      sheet.pageLayout.printArea = [rangeArgument(session.model, sheet, args, 0).area];
      told(session);
    },
    SetPrintTitleRows: (sheet, args, session) => {
      session.requireWritable();
      const { area } = rangeArgument(session.model, sheet, args, 0);
      sheet.pageLayout.printTitleRows = { ...area, column: 0, columnCount: columnLimit };
      told(session);
    },
    SetPrintTitleColumns: (sheet, args, session) => {
      session.requireWritable();
      const { area } = rangeArgument(session.model, sheet, args, 0);
      sheet.pageLayout.printTitleColumns = { ...area, row: 0, rowCount: rowLimit };
      told(session);
    },
    SetPrintMargins: (sheet, args, session) => {
      session.requireWritable();
      const factor = { points: 1, inches: 72, centimeters: 72 / 2.54 }[
        oneOf(args.any(0), ['Points', 'Inches', 'Centimeters'] as const).toLowerCase() as 'points'
      ];
      const given = (args.any(1) ?? {}) as Readonly<Record<string, unknown>>;
      for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
        if (given[side] !== undefined && given[side] !== null)
          sheet.pageLayout[`${side}Margin`] = points(given[side]) * factor;
      }
      told(session);
    },
    GetPrintArea: (sheet) => {
      const [area] = sheet.pageLayout.printArea;
      if (!area) throw new HostError('ItemNotFound', 'The sheet has no print area.');
      return rangeObject({ sheet, area });
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const [area] = sheet.pageLayout.printArea;
      return area ? rangeObject({ sheet, area }) : nullObject;
    },
    GetPrintTitleRowsOrNullObject: ({ pageLayout }, _, session) =>
      titles(pageLayout.printTitleRows, session, pageLayout),
    GetPrintTitleColumnsOrNullObject: ({ pageLayout }, _, session) =>
      titles(pageLayout.printTitleColumns, session, pageLayout),
  },
};

function titles(area: PageLayout['printTitleRows'], session: HostSession, layout: PageLayout): HostObject {
  const sheet = session.model.sheets.find((one) => one.pageLayout === layout);
  return area && sheet ? rangeObject({ sheet, area }) : nullObject;
}

export const pageLayoutObject = (sheet: Sheet): HostObject => hostObject(pageLayoutType, sheet);
