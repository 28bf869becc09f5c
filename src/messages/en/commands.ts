import type { commandsTexts as russian } from '../ru/commands';

/** What a command says while it works. */
export const commandsTexts = {
  'progress.reading': 'Reading the report…',
  'progress.checking': 'Holding it against the rules…',
  'progress.writing': 'Writing…',
  'progress.creating': 'Creating sheets…',
} as const satisfies Record<keyof typeof russian, string>;
