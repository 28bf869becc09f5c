/** The commonest placeholders; apart from reading them, so that formulas load no reader of prose. */
export { commonestPlaceholders, placeholderPieces } from './lexicon/placeholders';
