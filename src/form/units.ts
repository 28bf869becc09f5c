import type { LocalizedText } from './languages';
import type { Unit } from './types';

/** The units as the form's column "Единица измерения" and its headings print them. */
export const units = {
  person: {
    ru: 'человек',
    kk: 'адам',
    en: 'person',
  },
  organisation: {
    ru: 'организация',
    kk: 'ұйым',
    en: 'organisation',
  },
  KZT: {
    ru: 'тенге',
    kk: 'теңге',
    en: 'KZT',
  },
  'organisation/person': {
    ru: 'организация/человек',
    kk: 'ұйым/адам',
    en: 'organisation/person',
  },
  'KZT thousand': {
    ru: 'тысяч тенге',
    kk: 'мың теңге',
    en: 'thousand KZT',
  },
} as const satisfies Record<Unit, LocalizedText>;
