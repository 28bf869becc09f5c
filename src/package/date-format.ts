/** Whether a number format shows a date or a time: letters of dates outside of quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const [shown = ''] = format
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  return shown !== 'General' && /[dmyhs]/i.test(shown);
}
