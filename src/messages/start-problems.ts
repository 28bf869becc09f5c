import type { Language } from '../form/languages';
import { startProblems as en } from './en/start-problems';
import { startProblems as kk } from './kk/start-problems';
import { startProblems as ru } from './ru/start-problems';

/** Why a pane cannot begin; src/excel/problem-at-start.ts throws most of them. */
export type StartProblemKind =
  /** Office.js did not load: no connection, or a network that does not let it through. */
  | 'office-missing'
  /** Office.js is there, but the program around the pane does not answer. */
  | 'office-silent'
  /** The program around the pane is not Excel. */
  | 'not-excel'
  /** This Excel lacks what the add-in needs. */
  | 'too-old'
  /** A part of the add-in did not load: no connection, or a new version came out meanwhile. */
  | 'part-missing'
  | 'unknown';

/** What a pane that cannot begin says: what happened, why, and what to do. */
export interface StartProblemWords {
  readonly problems: Readonly<Record<StartProblemKind, readonly [what: string, why: string, next: string]>>;
  readonly reload: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
}

/** All languages at once and apart from the catalogue: what is told here is that something could not be loaded. */
export const startProblemWords: Readonly<Record<Language, StartProblemWords>> = { ru, kk, en };
