/** What the task pane says. */
export const paneTexts = {
} as const;
