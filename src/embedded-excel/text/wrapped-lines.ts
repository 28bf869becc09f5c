import { textWidth, type Face } from './text-width';

/**
 * How many lines a text takes when it is wrapped as Excel wraps it: at spaces and after hyphens between letters. A
 * word that is wider than the room is broken after slashes, and where even a piece is too wide, inside.
 *
 * @param room pixels for the text alone, without the cell's padding.
 */
export function wrappedLines(text: string, font: Face, room: number): number {
  return text
    .split('\n')
    .map((paragraph) => paragraphLines(paragraph, font, room))
    .reduce((sum, lines) => sum + lines, 0);
}

function paragraphLines(paragraph: string, font: Face, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of wordsOf(paragraph)) {
    // Spaces at the end of a line hang over; they push nothing down.
    const width = textWidth(word.trimEnd(), font);
    if (width <= room) {
      if (used + width > room) {
        lines += 1;
        used = 0;
      }
      used += textWidth(word, font);
      continue;
    }
    if (used > 0) {
      lines += 1;
      used = 0;
    }
    const broken = brokenWord(word, font, room);
    lines += broken.lines - 1;
    used = broken.used;
  }
  return lines;
}

/** Where a line may end: after spaces, and after a hyphen between letters. `кто-то, 10-2` → `кто-`, `то, `, `10-2`. */
const wordsOf = (paragraph: string): string[] => paragraph.split(/(?<= )(?! )|(?<=\p{L}-)(?=\p{L})/u);

/** The lines of a word that is too wide for one, and the pixels taken in the last of them. */
function brokenWord(word: string, font: Face, room: number): { lines: number; used: number } {
  let lines = 1;
  let used = 0;
  for (const piece of word.split(/(?<=\/)/)) {
    const width = textWidth(piece, font);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    if (width <= room) {
      used += width;
      continue;
    }
    for (const character of piece) {
      const step = textWidth(character, font);
      if (used > 0 && used + step > room) {
        lines += 1;
        used = 0;
      }
      used += step;
    }
  }
  return { lines, used };
}
