import { fallbackLanguage, languageNamed, type Language } from '../form/languages';

/** The levels of Excel's interface that the preview can play: the one that it has whole, and older ones. */
export const excelApis = ['1.11', '1.9', '1.8'] as const;
export type ExcelApi = (typeof excelApis)[number];

/** The pages that can stand in the pane: the add-in's own, and the one that asks an Excel what it answers. */
export const panePages = ['taskpane', 'conformance'] as const;
export type PanePage = (typeof panePages)[number];

/** What the preview was asked for in its address: `?lang=kk&theme=dark&open=empty&excel=1.9`. */
export interface PreviewOptions {
  readonly language: Language;
  readonly theme: Theme;
  readonly open: 'sample' | 'empty';
  /** The level of ExcelApi that the preview claims, to see what an older Excel does. */
  readonly excelApi: ExcelApi;
  readonly pane: PanePage;
  /** Whether the pane records what it says to Excel, for `src/conformance`. */
  readonly record: boolean;
}

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Reads the options from an address; what is missing or strange gets the usual. */
export function readOptions(search: string): PreviewOptions {
  const query = new URLSearchParams(search);
  return {
    language: languageNamed(query.get('lang')) ?? fallbackLanguage,
    theme: themes.find((one) => one === query.get('theme')) ?? 'light',
    open: query.get('open') === 'empty' ? 'empty' : 'sample',
    excelApi: excelApis.find((one) => one === query.get('excel')) ?? '1.11',
    pane: panePages.find((one) => one === query.get('pane')) ?? 'taskpane',
    record: query.has('record'),
  };
}

/** The address for options; those that are usual are left out. */
export function writeOptions({ language, theme, open, excelApi, pane, record }: PreviewOptions): string {
  const query = new URLSearchParams();
  if (language !== fallbackLanguage) query.set('lang', language);
  if (theme !== 'light') query.set('theme', theme);
  if (open !== 'sample') query.set('open', open);
  if (excelApi !== '1.11') query.set('excel', excelApi);
  if (pane !== 'taskpane') query.set('pane', pane);
  if (record) query.set('record', '');
  const text = query.toString();
  return text === '' ? '?' : `?${text}`;
}
