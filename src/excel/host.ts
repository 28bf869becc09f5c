import { languageOfLocale } from '../form/languages';
import type { Language } from '../form/languages';
import { StartProblem } from './problem-at-start';

/** How bright the window around the pane is. */
export type HostTheme = 'light' | 'dark' | 'contrast';

/** What the program around the pane says of itself. */
export interface HostInformation {
  readonly language: Language;
  readonly theme: HostTheme;
}

/** The level of Excel's interface that the add-in needs; manifest.xml asks for the same. */
const neededApi = '1.9';

/**
 * Resolves when Excel can be spoken to; that may be never, when the program around the pane does not answer.
 *
 * @throws StartProblem where there is no Office.js, no Excel, or one that is too old.
 */
export async function hostReady(): Promise<HostInformation> {
  if (!('Office' in window)) throw new StartProblem('office-missing', 'Office.js');
  const { host } = await Office.onReady();
  // Outside of Office there is no host, whatever the types say.
  const found = host as Office.HostType | null;
  if (found !== Office.HostType.Excel) throw new StartProblem('not-excel', String(found ?? 'no host'));
  const { displayLanguage } = Office.context;
  if (!Office.context.requirements.isSetSupported('ExcelApi', neededApi)) {
    throw new StartProblem('too-old', `ExcelApi ${neededApi}, Office ${versionOfOffice()}`, displayLanguage);
  }
  return { language: languageOfLocale(displayLanguage), theme: currentTheme() };
}

/** Not every Office tells its version. */
function versionOfOffice(): string {
  const { diagnostics } = Office.context as { readonly diagnostics?: Office.ContextInformation };
  return diagnostics === undefined ? '?' : `${diagnostics.version} ${diagnostics.platform}`;
}

const contrastQuery = '(forced-colors: active)';
const darkQuery = '(prefers-color-scheme: dark)';

/** What of Office's theme tells how bright it is. Both are missing on some platforms, the second on older Office. */
export type OfficeColors = Partial<Pick<Office.OfficeTheme, 'bodyBackgroundColor' | 'isDarkTheme'>>;

/** Whether Excel's own theme is dark; null where it tells none, as Excel on the web. */
export function isDarkTheme({ isDarkTheme: told, bodyBackgroundColor }: OfficeColors): boolean | null {
  if (typeof told === 'boolean') return told;
  return bodyBackgroundColor === undefined || !/^#[0-9a-f]{6}$/i.test(bodyBackgroundColor)
    ? null
    : isDark(bodyBackgroundColor);
}

/** The system's high contrast first; then Excel's own theme where it tells one; else that of the system. */
export function currentTheme(): HostTheme {
  if (window.matchMedia(contrastQuery).matches) return 'contrast';
  const { officeTheme } = Office.context as { readonly officeTheme?: OfficeColors };
  const dark = isDarkTheme(officeTheme ?? {}) ?? window.matchMedia(darkQuery).matches;
  return dark ? 'dark' : 'light';
}

/** Whether a colour such as `#1F1F1F` is nearer to black than to white, by its relative luminance (WCAG 2.2). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.18;
}

/**
 * Tells of a change of theme; gives the way to stop listening.
 *
 * Office's event `OfficeThemeChanged` belongs to Outlook: Excel tells of no change. Its theme is read again when the
 * person comes back to the pane, which they do after choosing another in Excel's options.
 */
export function onThemeChanged(listener: (theme: HostTheme) => void): () => void {
  let last = currentTheme();
  const look = () => {
    const theme = currentTheme();
    if (theme === last) return;
    last = theme;
    listener(theme);
  };
  const queries = [contrastQuery, darkQuery].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', look);
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    for (const query of queries) query.removeEventListener('change', look);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** What a program that plays Excel may offer beyond Office.js: the preview does, Excel does not. */
export interface HostOffers {
  /** Opens the sample report in a new workbook, and the pane anew beside it. */
  openSample(): Promise<void>;
}

declare global {
  interface Window {
    /** Set before the pane's own script runs. */
    hostOffers?: HostOffers;
  }
}

/** What the program around the pane offers; null in Excel. */
export function hostOffers(): HostOffers | null {
  return window.hostOffers ?? null;
}
