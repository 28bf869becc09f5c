/** What the commands are called, and their tips. */
export const commandsTexts = {
} as const;
