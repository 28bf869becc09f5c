import { form } from '../../support/final-report';
import { importDocument, type LeftOver } from '../../../src/document/import-document';
import type { DocumentReport } from '../../../src/document/report';
import { wordLayout } from '../../../src/forms/final-report/word-layout';
import { byValue } from './by-value';
import { told } from './hand-made-form';

/** Reads a document that must be the form. */
export function readForm(bytes: Uint8Array) {
  const result = importDocument(form, wordLayout, bytes);
  if (result.kind !== 'report') throw new Error(`Refused as ${result.why}: ${result.detail}`);
  return result;
}

export interface Expected {
  /** Cells that must differ from what is told, as `byValue` names them. */
  readonly cells?: Readonly<Record<string, string | number | null>>;
  readonly leftOver?: readonly LeftOver[];
  readonly notFound?: readonly { readonly table: string; readonly column: string | null }[];
}

/** Expects the report that the hand-made documents tell, but for what is said to differ. */
export function expectTold(
  bytes: Uint8Array,
  { cells = {}, leftOver = [], notFound = [] }: Expected = {},
): void {
  const result = readForm(bytes);
  expect(byValue(result.report)).toEqual({ ...byValue(told as unknown as DocumentReport), ...cells });
  expect(result.leftOver).toEqual(leftOver);
  expect(result.notFound).toEqual(notFound);
}
