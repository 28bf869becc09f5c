/** The number and date of a letter. */
export { findingsInLetter, readLetter } from './contacts/letter';
export type { Letter } from './contacts/letter';
