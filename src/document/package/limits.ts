import type { PackageLimits } from '../../package/package-rules';

/**
 * How much a document may hold, in bytes and in levels. Pictures are never unpacked, so only the file itself grows
 * with them; a report of a hundred pages is under 2 MB of XML.
 */
export interface Limits extends PackageLimits {
  /** Elements inside elements. */
  readonly depth: number;
  /** Elements of one part, which take far more memory than their text. */
  readonly elements: number;
}

export const usualLimits: Limits = {
  file: 256 * 1024 * 1024,
  part: 32 * 1024 * 1024,
  total: 48 * 1024 * 1024,
  parts: 10_000,
  depth: 200,
  elements: 500_000,
};
