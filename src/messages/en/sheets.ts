/** What stands on the sheets besides the form's own labels. */
export const sheetsTexts = {
} as const;
