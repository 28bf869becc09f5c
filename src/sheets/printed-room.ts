/**
 * How much of a text a printed cell shows. A row of Excel is 409.5 points high at most ("Excel specifications and limits"
 * in Microsoft's documentation), and a line of the body font takes 15.
 */
const mostLines = 27;

/** Pixels of the body font's characters at 96 dpi, by kinds, a little above their means; what is not named is a letter of usual width. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\s.,:;!|'’il]/u, 3.7],
  [/[-–—()«»"“”/]/u, 5],
  [/[тгзсэьtfrszjғ]/u, 6.2],
  [/[жмшщюыфmwҰ]/u, 10.2],
  [/[\p{Lu}№%&@]/u, 9],
];
const usual = 7.5;

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (widths.find(([kind]) => kind.test(character))?.[1] ?? usual),
    0,
  );

/** Pixels of a column that its text cannot use: padding, and the step of indent. */
const besides = 13;

/**
 * How many characters of a text fit the lines of one printed row, wrapped at spaces; all of them where it fits.
 *
 * @param width the column's, in characters of the body font.
 */
export function shownCharacters(text: string, width: number): number {
  const room = width * 7 + 5 - besides;
  let lines = 0;
  let shown = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    if (lines > mostLines) return shown;
    for (const word of paragraph.split(/(?<= )/u)) {
      const wide = widthOf(word);
      if (used > 0 && used + wide > room) {
        lines += Math.max(1, Math.ceil(wide / room));
        used = wide % room;
      } else {
        used += wide;
        lines += Math.floor(used / room);
        used %= room;
      }
      if (lines > mostLines) return shown;
      shown += word.length;
    }
    shown += 1;
  }
  return text.length;
}
