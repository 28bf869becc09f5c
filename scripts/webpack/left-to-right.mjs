/**
 * Stands in for `rtl-css-js/core`, with which Griffel (the styles of Fluent UI) makes a mirrored copy of every style
 * for languages written from right to left. Russian, Kazakh and English are written from left to right.
 */

/** The mirrored name and value of one property: the same. */
export function convertProperty(key, value) {
  return { key, value };
}

/** The mirrored copy of a style: the same. */
export function convert(style) {
  return style;
}
