/** The namespaces that are read here, with the prefix by which they are known here; '' where they stand without one. */
export const knownPrefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/package/2006/content-types', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', ''],
  ['urn:embedded-excel:add-in-data', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing', 'xdr'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'c'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.microsoft.com/office/spreadsheetml/2009/9/main', 'x14'],
  ['http://schemas.microsoft.com/office/excel/2006/main', 'xm'],
  ['http://schemas.openxmlformats.org/package/2006/metadata/core-properties', 'cp'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://schemas.microsoft.com/office/webextensions/webextension/2010/11', 'we'],
]);

const strictRoot = 'http://purl.oclc.org/ooxml/';

/** The strict edition of the standard names the same things by other namespaces. */
const strictNamespaces: Readonly<Record<string, string>> = {
  'spreadsheetml/main': 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'officeDocument/relationships': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'officeDocument/extendedProperties':
    'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
  'officeDocument/customProperties':
    'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'officeDocument/docPropsVTypes': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
  'officeDocument/customXml': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
  'drawingml/main': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'drawingml/chart': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'drawingml/chartDrawing': 'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing',
  'drawingml/spreadsheetDrawing': 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
};

export const isStrict = (namespace: string): boolean => namespace.startsWith(strictRoot);

/** The namespace by which the transitional edition knows the same thing. */
export function transitional(namespace: string): string {
  if (!isStrict(namespace)) return namespace;
  return strictNamespaces[namespace.slice(strictRoot.length)] ?? namespace;
}
