/**
 * Why the bytes of a file are not read as a package: there are none; it has a password; it is a workbook or a document of
 * Office before 2007; it is of another kind; it is damaged; it holds more than is read.
 */
export type PackageFault =
  'empty' | 'password' | 'older-workbook' | 'older-document' | 'other' | 'damaged' | 'too-large';

/** The error that is thrown for a fault. */
export type Refuse = (fault: PackageFault, detail: string, cause?: unknown) => Error;

/** How much of a package is read before it is refused as too large, in bytes. */
export interface PackageLimits {
  /** The file as it is handed in. */
  readonly file: number;
  /** Parts that the package lists. */
  readonly parts: number;
  /** One part, unpacked. */
  readonly part: number;
  /** All parts that are read, unpacked. */
  readonly total: number;
}

/** What a package is held to, and how its reader says no. */
export interface PackageRules {
  readonly limits: PackageLimits;
  readonly refuse: Refuse;
}
