import type { ContentNotKept } from '../embedded-excel';
import type { Words } from '../messages/words';
import type { FileKey } from '../messages/types';

/** Kinds of content as a person calls them: "сценарии, разрывы страниц". */
export function contentsIn(contents: readonly ContentNotKept[], words: Words<FileKey>): string {
  return contents.map((content) => words.text(`file.content.${content}`)).join(', ');
}
