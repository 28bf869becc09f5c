/** A headline quotes so many characters of a cell; the cell itself shows the rest. */
const longest = 60;

/** The beginning of a cell's text on one line, for a message: `"Более 1000 просмотров"`, `"Проведены 4 тренинга, по 2 …"`. */
export function excerpt(text: string): string {
  let line = '';
  // Of a long text only the beginning is looked at: many findings may quote one cell.
  for (const [word] of text.matchAll(/\S+/gu)) {
    line += line === '' ? word : ` ${word}`;
    if (line.length > longest) break;
  }
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`;
}
