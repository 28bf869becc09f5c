import type { Language } from '../form/languages';
import { preview as en } from './en/preview';
import { preview as kk } from './kk/preview';
import { preview as ru } from './ru/preview';

/** What the preview itself says; the add-in's own words are the others here. */
export interface PreviewTexts {
  readonly title: string;
  readonly about: string;
  readonly homeTab: string;
  readonly ribbon: string;
  readonly workbook: string;
  readonly newWorkbook: string;
  readonly sample: string;
  readonly open: string;
  readonly save: string;
  readonly language: string;
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly sheet: string;
  readonly sheetTabs: string;
  readonly formulaBar: string;
  readonly nameBox: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly closePane: string;
  readonly ready: string;
  readonly working: string;
  readonly opening: string;
  readonly notEdited: string;
  readonly failed: string;
  readonly newName: string;
  /** `{requests}` and `{kilobytes}` are replaced. */
  readonly traffic: string;
  readonly sum: string;
  readonly count: string;
  readonly choices: string;
  readonly dialog: string;
  readonly close: string;
}

/** All languages at once: the page is small, and no part of the add-in. */
export const previewTexts: Readonly<Record<Language, PreviewTexts>> = { ru, kk, en };
