/** The extension that a file has by the kind of its workbook. */
export type WorkbookExtension = 'xlsx' | 'xlsm' | 'xltx' | 'xltm' | 'xlam';

/** The kinds of workbooks by the content type of their main part. */
const extensions: Readonly<Record<string, WorkbookExtension>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.ms-excel.sheet.macroenabled.main+xml': 'xlsm',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml': 'xltx',
  'application/vnd.ms-excel.template.macroenabled.main+xml': 'xltm',
  'application/vnd.ms-excel.addin.macroenabled.main+xml': 'xlam',
};

/** What a package is whose main part has a content type: a workbook with its extension, a damaged one, or no workbook. */
export function workbookExtension(type: string): WorkbookExtension | 'damaged' | 'other' {
  const told = type.toLowerCase();
  const known = extensions[told];
  if (known !== undefined) return known;
  return told.includes('spreadsheetml') || told === '' || told === 'application/xml' ? 'damaged' : 'other';
}

/** The content types of a package by extension and by part, which stand in small letters. */
export class ContentTypes {
  private readonly defaults = new Map<string, string>();
  private readonly overrides = new Map<string, string>();

  /** Takes an element of the list: `Default` or `Override`. */
  add(element: string, attribute: (name: string) => string | undefined): void {
    const type = attribute('ContentType') ?? '';
    if (element === 'Default') this.defaults.set((attribute('Extension') ?? '').toLowerCase(), type);
    if (element === 'Override')
      this.overrides.set((attribute('PartName') ?? '').replaceAll('\\', '/').toLowerCase(), type);
  }

  /** The content type of a part as the package spells it; '' when it says none. */
  of(path: string): string {
    return (
      this.overrides.get(`/${path}`.toLowerCase()) ??
      this.defaults.get((path.split('.').at(-1) ?? '').toLowerCase()) ??
      ''
    );
  }
}
