import { transitional } from '../xml/namespaces';

const strictAddress = /http:\/\/purl\.oclc\.org\/ooxml\/[^"'\s]+/g;
const strictRelations = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

export const isDeclaredStrict = (text: string): boolean => text.includes('http://purl.oclc.org/ooxml/');

/** A text with the namespaces and kinds of relations of the transitional edition of the standard. */
export const transitionalText = (text: string): string =>
  text.replaceAll(strictAddress, (address) =>
    address.startsWith(strictRelations)
      ? relations + address.slice(strictRelations.length)
      : transitional(address),
  );
