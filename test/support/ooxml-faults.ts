import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Something in a file that Excel would have to repair: which part, where in it, and what is wrong. */
export interface OoxmlFault {
  readonly description: string;
  readonly path: { readonly xpath: string; readonly partUri: string };
}

/** What the Open XML SDK finds wrong with each of these .xlsx files, by the test's own names for them. */
export function ooxmlFaults(files: Readonly<Record<string, Uint8Array>>): Record<string, OoxmlFault[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ooxml-'));
  try {
    const names = Object.keys(files);
    const paths = names.map((name, index) => {
      const path = join(folder, `${index}.xlsx`);
      writeFileSync(path, files[name] ?? '');
      return path;
    });
    const printed = execFileSync(process.execPath, [join(__dirname, 'validate-ooxml.mjs'), ...paths], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const faults = JSON.parse(printed) as OoxmlFault[][];
    return Object.fromEntries(names.map((name, index) => [name, faults[index] ?? []]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
