import { damaged } from '../../errors';
import { parseArea } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook-model';
import { attributesOf, plainText, XmlReader } from '../xml/xml-reader';
import { decodeCellText } from '../xml/xml-text';
import { stringText } from './shared-strings';

/** Puts the notes of a part into the model, with their authors. */
export function readNotes(xml: string, path: string, model: WorkbookModel, sheet: Sheet): void {
  const reader = new XmlReader(xml, path);
  const authors: string[] = [];
  let place = { row: 0, column: 0, author: '' };
  for (let tag = reader.next(); tag !== null; tag = reader.next()) {
    if (tag.kind === 'close') continue;
    if (tag.name === 'author')
      authors.push(tag.kind === 'empty' ? '' : decodeCellText(plainText(xml.slice(tag.end, reader.skip()))));
    if (tag.name === 'comment') {
      const attributes = attributesOf(tag.raw);
      const area = parseArea(attributes.get('ref') ?? '');
      if (!area) throw damaged(`${path} has a note without a cell.`);
      place = {
        row: area.row,
        column: area.column,
        author: authors[Number(attributes.get('authorId'))] ?? '',
      };
    }
    if (tag.name === 'text')
      sheet.comments.push({
        id: model.nextId(),
        ...place,
        text: tag.kind === 'empty' ? '' : stringText(reader),
      });
  }
}
