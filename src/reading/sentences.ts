import { ABBREVIATIONS } from './words';

const END = /[.!?…]+/gu;

/**
 * The number of sentences in a text. A sentence ends with a full stop, an exclamation or question mark or an ellipsis
 * before a capital, a quotation mark, a line break or the end. None ends with an abbreviation (г., с., пос., ул., тг.,
 * т.д., ж., т.б.), an initial (А. Б.), within a number or a date, or inside «…»: a quoted sentence belongs to the one
 * around it. A line without a full stop is a sentence; one without a letter is none.
 */
export function countSentences(text: string): number {
  return lines(text).reduce((sum, line) => sum + sentencesOf(line), 0);
}

/** The lines, save that one that begins small goes on with the sentence before. */
function lines(text: string): string[] {
  return text.split(/\n+(?!\s*\p{Ll})/u);
}

function sentencesOf(line: string): number {
  let sentences = 0;
  let from = 0;
  const depth = quotationDepths(line);
  for (const match of line.matchAll(END)) {
    const at = match.index + match[0].length;
    if (!endsSentence(line, match.index, match[0], at) || (depth[match.index] ?? 0) > 0) continue;
    if (/\p{L}/u.test(line.slice(from, at))) sentences += 1;
    from = at;
  }
  return /\p{L}/u.test(line.slice(from)) ? sentences + 1 : sentences;
}

function endsSentence(line: string, at: number, mark: string, next: number): boolean {
  const ahead = line.slice(next, next + 12);
  if (!/^(?:[»"“”)]*\s+[«"“„(–—-]*\s*[\p{Lu}\d]|[»"“”)\s]*$)/u.test(ahead)) return false;
  if (mark !== '.') return true;
  const before = /(?<![\p{L}\d])[\p{L}-]{1,6}$/u.exec(line.slice(Math.max(0, at - 7), at))?.[0];
  if (before === undefined) return true;
  const initial = before.length === 1 && /\p{Lu}/u.test(before);
  const last = /^[\s»"”)]*$/u.test(line.slice(next, next + 40)) && next + 40 >= line.length;
  return last || (!initial && !ABBREVIATIONS.has(before.toLowerCase()));
}

/** How deep in «…» each place stands; a mark that is never closed opens nothing. */
function quotationDepths(line: string): Uint8Array {
  const depths = new Uint8Array(line.length);
  const opened: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '«') opened.push(at);
    else if (line[at] === '»') {
      const start = opened.pop();
      if (start !== undefined && opened.length === 0) depths.fill(1, start, at);
    }
  }
  return depths;
}
