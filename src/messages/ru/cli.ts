/** What the command line says. */
export const cliTexts = {
} as const;
