import { languageFacts } from '../../form/languages';
import type { Words } from '../../messages/words';

/** `14:05`, in the person's own time. */
export function timeOf(moment: Date, words: Words): string {
  return new Intl.DateTimeFormat([...languageFacts[words.language].locales], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}
