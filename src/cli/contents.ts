import type { ContentNotKept } from '../embedded-excel';
import type { Words } from '../messages/words';

/** Kinds of content as a person calls them: "сценарии, разрывы страниц". */
export function contentsIn(contents: readonly ContentNotKept[], words: Words): string {
  return contents.map((content) => words.text(`file.content.${content}`)).join(', ');
}
