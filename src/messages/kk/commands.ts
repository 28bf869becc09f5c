import type { commandsTexts as russian } from '../ru/commands';

/** What a command says while it works. */
export const commandsTexts = {
  'progress.reading': 'Есеп оқылуда…',
  'progress.checking': 'Ережелермен салыстырылуда…',
  'progress.writing': 'Жазылуда…',
  'progress.creating': 'Парақтар жасалуда…',
} as const satisfies Record<keyof typeof russian, string>;
