/** One section of a number format, with the condition under which it is used. */
interface Section {
  readonly holds: (value: number) => boolean;
  readonly pattern: string;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '>=': (value, limit) => value >= limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '<': (value, limit) => value < limit,
  '=': (value, limit) => value === limit,
};

function sectionsOf(numberFormat: string): Section[] {
  return numberFormat.split(';').map((text) => {
    const [condition = '', operator = '', limit = ''] =
      /^\[(>=|<=|>|<|=)(-?\d+(?:\.\d+)?)\]/.exec(text) ?? [];
    const compare = comparisons[operator] ?? (() => true);
    return { holds: (value) => compare(value, Number(limit)), pattern: text.slice(condition.length) };
  });
}

/** Whole figures with letters between them, such as `#\ ###\ ##0`: a sign, placeholders, and letters kept as they are. */
const spaced = /^-?(?:[#0]|\\.| )*[#0]$/;

/**
 * A whole number by a format that puts spaces of its own between its figures, which the library drops:
 * 1755600 by `[>=1000000]#\ ###\ ##0;[>=1000]#\ ##0;0` is `1 755 600`. Null for every other kind of format.
 */
export function spacedNumber(value: number, numberFormat: string): string | null {
  if (!/[#0](?:\\.| )[#0]/.test(numberFormat) || numberFormat.includes('"')) return null;
  const section = sectionsOf(numberFormat).find(({ holds }) => holds(value));
  if (section === undefined || !spaced.test(section.pattern)) return null;
  const signed = section.pattern.startsWith('-');
  const figures = [...String(Math.abs(Math.round(value)))];
  const places = section.pattern.replace(/^-/, '').match(/\\.|./g) ?? [];
  let text = '';
  for (const place of places.toReversed()) {
    if (place === '#' || place === '0') text = (figures.pop() ?? (place === '0' ? '0' : '')) + text;
    else text = place.slice(-1) + text;
  }
  const sign = signed || value < 0 ? '-' : '';
  return sign + figures.join('') + text;
}
