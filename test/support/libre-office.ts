import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { findLibreOffice } from '../../scripts/find-libreoffice';

/**
 * Opens workbooks in LibreOffice and saves them again, all of them in one start of the program.
 *
 * @param files the bytes of .xlsx files by a name of the test's own.
 */
export function throughLibreOffice(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    mkdirSync(join(folder, 'in'));
    const names = Object.keys(files);
    const path = (index: number, place: 'in' | 'out') => join(folder, place, `book-${index}.xlsx`);
    names.forEach((name, index) => {
      writeFileSync(path(index, 'in'), files[name] ?? '');
    });
    execFileSync(
      findLibreOffice(),
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        join(folder, 'out'),
        ...names.map((_, index) => path(index, 'in')),
      ],
      { stdio: 'ignore' },
    );
    return Object.fromEntries(names.map((name, index) => [name, readFileSync(path(index, 'out'))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same workbook without any calculated value, so that whoever opens it has to calculate. */
export async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const { path } of await sheetParts(zip)) {
    const xml = await textOf(zip, path);
    zip.file(
      path,
      xml
        .replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
        .replaceAll(/(<c [^>]*) t="(?:str|e|b)"([^>]*><f)/g, '$1$2'),
    );
  }
  return zip.generateAsync({ type: 'uint8array' });
}

/** What every formula of a workbook gives, as the file carries it: `Гендер!B8` → `✓ …`. */
export async function resultsOf(bytes: Uint8Array): Promise<Map<string, string | number | boolean>> {
  const zip = await JSZip.loadAsync(bytes);
  const results = new Map<string, string | number | boolean>();
  for (const { name, path } of await sheetParts(zip)) {
    const cells = (await textOf(zip, path)).matchAll(
      /<c r="([A-Z]+\d+)"([^>]*)><f[^>]*(?:\/>|>[^<]*<\/f>)(?:<v>([^<]*)<\/v>)?/g,
    );
    for (const [, address = '', attributes = '', value = ''] of cells) {
      const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
      results.set(
        `${name}!${address}`,
        type === 'b'
          ? value === '1'
          : type === 'n' && value !== ''
            ? inFifteenDigits(Number(value))
            : plain(value),
      );
    }
  }
  return results;
}

/** LibreOffice writes fifteen digits of a number, as Excel shows them. */
function inFifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

async function textOf(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async('string')) ?? '';
}

function plain(xml: string): string {
  return xml
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

async function sheetParts(zip: JSZip): Promise<{ name: string; path: string }[]> {
  const relations = new Map(
    [...(await textOf(zip, 'xl/_rels/workbook.xml.rels')).matchAll(/<Relationship [^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)?.[1],
      /Target="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  );
  return [...(await textOf(zip, 'xl/workbook.xml')).matchAll(/<sheet [^>]*>/g)].map(([tag]) => {
    const target = relations.get(/r:id="([^"]*)"/.exec(tag)?.[1]) ?? '';
    return {
      name: plain(/name="([^"]*)"/.exec(tag)?.[1] ?? ''),
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
}
