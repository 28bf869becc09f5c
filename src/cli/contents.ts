import type { ContentNotKept } from '../embedded-excel';
import type { Language } from '../form/languages';
import { forms } from '../forms';
import { loadWords } from '../messages/load';

/** Kinds of content as a person calls them: "рисунки, сводные таблицы". */
export async function contentsIn(contents: readonly ContentNotKept[], language: Language): Promise<string> {
  const words = await loadWords(language, forms[0]);
  return contents.map((content) => words.text(`cli.content.${content}`)).join(', ');
}
