import { languageOfLocale } from '../form/language-of-locale';
import type { Language } from '../form/types';

/** How bright the window around the pane is. */
export type HostTheme = 'light' | 'dark' | 'contrast';

/** What the program around the pane says of itself. */
export interface HostInformation {
  readonly language: Language;
  readonly theme: HostTheme;
}

/** Resolves when Excel can be spoken to. */
export async function hostReady(): Promise<HostInformation> {
  await Office.onReady();
  return { language: languageOfLocale(Office.context.displayLanguage), theme: currentTheme() };
}

const contrastQuery = '(forced-colors: active)';
const darkQuery = '(prefers-color-scheme: dark)';

/** Excel's own theme where it tells one (not every platform does), else that of the system. */
export function currentTheme(): HostTheme {
  if (window.matchMedia(contrastQuery).matches) return 'contrast';
  const background: unknown = (Office.context as { officeTheme?: { bodyBackgroundColor?: string } })
    .officeTheme?.bodyBackgroundColor;
  const dark = typeof background === 'string' ? isDark(background) : window.matchMedia(darkQuery).matches;
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

/** Tells of a change of theme; gives the way to stop listening. */
export function onThemeChanged(listener: (theme: HostTheme) => void): () => void {
  const queries = [contrastQuery, darkQuery].map((query) => window.matchMedia(query));
  const tell = () => {
    listener(currentTheme());
  };
  for (const query of queries) query.addEventListener('change', tell);
  return () => {
    for (const query of queries) query.removeEventListener('change', tell);
  };
}
