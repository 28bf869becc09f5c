import { execFileSync } from 'node:child_process';
import { findPdfToText } from '../../scripts/find-pdftotext';

/** A word on a page of a printed file, and the height of its box in points. */
interface PrintedWord {
  readonly text: string;
  readonly height: number;
}

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const run = (pdf: Uint8Array, ...args: string[]) =>
  execFileSync(findPdfToText(), [...args, '-enc', 'UTF-8', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

/** The words of every page of a PDF. */
export function printedPages(pdf: Uint8Array): PrintedWord[][] {
  return run(pdf, '-bbox')
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word [^>]*yMin="([\d.]+)"[^>]*yMax="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map(
        ([, top, bottom, text = '']) => ({ text: plain(text), height: Number(bottom) - Number(top) }),
      ),
    );
}

/** All that is printed, its words one space apart, in the order in which the columns of a page are read. */
export function printedText(pdf: Uint8Array): string {
  return run(pdf).replaceAll(/\s+/gu, ' ');
}
