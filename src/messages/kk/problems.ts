/** What happened, why, and what to do, when something cannot be done. */
export const problemsTexts = {
} as const;
