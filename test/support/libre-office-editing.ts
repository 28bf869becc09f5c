import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireCalibri } from '../../scripts/find-calibri';
import { findLibreOffice } from '../../scripts/find-libreoffice';

/** What a person does in LibreOffice; a place is a defined name, or an address with its sheet: `Гендер!B6`. */
export type Deed =
  /** As typed: `'120` is a text, and nothing empties the cell. */
  | { readonly do: 'type'; readonly place: string; readonly text: string }
  | { readonly do: 'delete-sheet'; readonly sheet: string }
  /** By its first column, the last first. */
  | { readonly do: 'sort'; readonly place: string };

/** A workbook after LibreOffice: saved as it saves, and printed. */
export interface Edited {
  readonly workbook: Uint8Array;
  readonly pdf: Uint8Array;
}

const partsOf = (deed: Deed): readonly string[] => {
  switch (deed.do) {
    case 'type':
      return [deed.do, deed.place, deed.text];
    case 'delete-sheet':
      return [deed.do, deed.sheet];
    case 'sort':
      return [deed.do, deed.place];
  }
};

/**
 * Opens workbooks in LibreOffice, does there what a person would, saves and prints them, all in one start of the program.
 *
 * @param files the bytes of .xlsx files and what is done to them, by a name of the test's own.
 */
export function editedInLibreOffice(
  files: Readonly<Record<string, { readonly bytes: Uint8Array; readonly deeds: readonly Deed[] }>>,
): Record<string, Edited> {
  requireCalibri();
  const folder = mkdtempSync(join(tmpdir(), 'libre-office-'));
  try {
    const names = Object.keys(files);
    const path = (index: number, end: string) => join(folder, `book-${String(index)}${end}`);
    const url = (index: number, end: string) => pathToFileURL(path(index, end)).href;
    const steps = Object.values(files).flatMap(({ bytes, deeds }, index) => {
      writeFileSync(path(index, '.xlsx'), bytes);
      return [
        ['open', url(index, '.xlsx')],
        ...deeds.map(partsOf),
        ['save', url(index, '-saved.xlsx')],
        ['print', url(index, '.pdf')],
        ['close'],
      ];
    });
    writeFileSync(join(folder, 'steps.txt'), steps.map((parts) => `${parts.join('\t')}\n`).join(''));
    runMacro(folder, readFileSync(join(__dirname, 'edit-in-libre-office.bas'), 'utf8'));
    const told = readFileSync(join(folder, 'told.txt'), 'utf8');
    if (told !== 'done') throw new Error(`LibreOffice did not do the steps: ${told}`);
    return Object.fromEntries(
      names.map((name, index) => [
        name,
        { workbook: readFileSync(path(index, '-saved.xlsx')), pdf: readFileSync(path(index, '.pdf')) },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a macro in a profile of its own, which LibreOffice lays out at its first start, with an empty module in it. */
function runMacro(folder: string, macro: string): void {
  const profile = join(folder, 'profile');
  const start = (wanted: string) =>
    execFileSync(
      findLibreOffice(),
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', wanted],
      {
        stdio: 'ignore',
        timeout: 300_000,
        env: { ...process.env, REPORT_STEPS: pathToFileURL(folder).href },
      },
    );
  start('--terminate_after_init');
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  writeFileSync(
    join(profile, 'user', 'basic', 'Standard', 'Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  start('macro:///Standard.Module1.Main');
}
