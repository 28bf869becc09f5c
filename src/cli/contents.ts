import type { ContentNotKept } from '../embedded-excel';
import type { Language } from '../form/types';
import { loadWords } from '../messages/load';

/** Kinds of content as a person calls them: "сценарии, разрывы страниц". */
export async function contentsIn(contents: readonly ContentNotKept[], language: Language): Promise<string> {
  const words = await loadWords(language);
  return contents.map((content) => words.text(`file.content.${content}`)).join(', ');
}
