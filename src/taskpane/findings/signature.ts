const signature = / \((?:[^()\n]*, )?\d{2}\.\d{2}\.\d{4}\)$/u;

function dayOf(moment: Date): string {
  const [day, month] = [moment.getDate(), moment.getMonth() + 1].map((part) => String(part).padStart(2, '0'));
  return `${day}.${month}.${moment.getFullYear()}`;
}

/** An explanation with who gave it when: `Пришло больше жителей. (А. Примерова, 27.11.2026)`; the day alone without a name. */
export function signedReason(reason: string, name: string, moment: Date): string {
  const signed = name.trim() === '' ? dayOf(moment) : `${name.trim()}, ${dayOf(moment)}`;
  return `${unsigned(reason).trim()} (${signed})`;
}

/** An explanation without the name and the day that were put to it. */
export function unsigned(reason: string): string {
  return reason.replace(signature, '');
}
