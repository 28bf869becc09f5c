/** Day and time as the summary prints them: `23.11.2026 14:05`, by the clock of the person who checked. */
export function printedTime(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [two(moment.getDate()), two(moment.getMonth() + 1), moment.getFullYear()].join('.');
  return `${date} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
