import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { requireCalibri } from '../../scripts/find-calibri';
import { findLibreOffice } from '../../scripts/find-libreoffice';

/** The height of every row that a sheet's part names, by its number from 1; null where the row has none. */
type RowHeights = ReadonlyMap<number, { readonly height: number | null; readonly fixed: boolean }>;

/** The heights in the file, sheet by sheet in the order of the parts. */
export async function rowHeights(bytes: Uint8Array): Promise<RowHeights[]> {
  const zip = await JSZip.loadAsync(bytes);
  const sheets: RowHeights[] = [];
  for (let number = 1; ; number++) {
    const xml = await zip.file(`xl/worksheets/sheet${String(number)}.xml`)?.async('string');
    if (xml === undefined) return sheets;
    const rows = [...xml.matchAll(/<row [^>]*>/g)].map(([tag]) => {
      const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
      const height = attribute('ht');
      return [
        Number(attribute('r')),
        { height: height === undefined ? null : Number(height), fixed: attribute('customHeight') === '1' },
      ] as const;
    });
    sheets.push(new Map(rows));
  }
}

/** The same workbook without any height of a row. */
async function withoutHeights(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, file] of Object.entries(zip.files)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    const xml = await file.async('string');
    zip.file(
      path,
      xml.replaceAll(/<row [^>]*>/g, (row) => row.replaceAll(/ (?:ht|customHeight)="[^"]*"/g, '')),
    );
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/**
 * Lets LibreOffice make every row of the workbooks as high as its text, in Calibri's measures. Its columns are a
 * twentieth wider than Excel's for the same file: it counts a digit as 7.4 pixels, Excel as 7.
 *
 * It fits rows only when it reads a file of its own kind that another program wrote; so the workbooks go through that
 * kind, and the name of their writer is taken out.
 *
 * @param files the bytes of .xlsx files by a name of the test's own.
 */
export async function fittedByLibreOffice(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Record<string, Uint8Array>> {
  requireCalibri();
  const folder = mkdtempSync(join(tmpdir(), 'row-heights-'));
  try {
    for (const step of ['given', 'own', 'fitted']) mkdirSync(join(folder, step));
    const names = Object.keys(files);
    const path = (step: string, index: number, kind: string) =>
      join(folder, step, `book-${String(index)}.${kind}`);
    const convert = (kind: string, step: string, paths: readonly string[]) => {
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      const args = [profile, '--headless', '--convert-to', kind, '--outdir', join(folder, step), ...paths];
      execFileSync(findLibreOffice(), args, { stdio: 'ignore' });
    };
    for (const [index, name] of names.entries())
      writeFileSync(path('given', index, 'xlsx'), await withoutHeights(files[name] ?? new Uint8Array()));
    convert(
      'fods',
      'own',
      names.map((_, index) => path('given', index, 'xlsx')),
    );
    const own = names.map((_, index) => path('own', index, 'fods'));
    for (const file of own)
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/<meta:generator>[^<]*/, '<meta:generator>Another'),
      );
    convert('xlsx', 'fitted', own);
    return Object.fromEntries(
      names.map((name, index) => [name, readFileSync(path('fitted', index, 'xlsx'))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
