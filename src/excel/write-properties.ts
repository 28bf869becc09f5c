import type { WorkbookSnapshot } from '../report/snapshot';

/** What a file says of itself in its properties. */
export interface FileProperties {
  readonly title: string;
  /** Whose report it is; empty where nobody said so yet. */
  readonly company: string;
}

/** Queues the properties of the file; what a person wrote there stays. */
export function writeProperties(
  { workbook }: Excel.RequestContext,
  { properties }: WorkbookSnapshot,
  { title, company }: FileProperties,
): void {
  if (properties?.title === '') workbook.properties.title = title;
  if (properties?.company === '' && company !== '') workbook.properties.company = company;
}
