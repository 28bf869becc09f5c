/** Why a file is not taken for a filled-in form. */
export type RefusalKind =
  /** No .docx of any sort: another format, whatever its name says. */
  | 'not-docx'
  /** A document of Word before 2007, often renamed. */
  | 'old-doc'
  /** Closed with a password. */
  | 'encrypted'
  /** A .docx once, but cut off, corrupted, or with content that the format forbids. */
  | 'damaged'
  /** Larger than any report, packed or unpacked. */
  | 'too-big'
  /** A sound document in which too little of the form is found. */
  | 'not-the-form'
  /** A document without any text. */
  | 'empty';

/** Thrown inside src/document and turned into a value by `importDocument`. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(detail, options);
    this.name = 'Refusal';
  }
}
