import type { Language, LocalizedText } from './languages';
import type { KnownUnit, Unit } from './types';

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
} as const satisfies Record<KnownUnit, LocalizedText>;

/** A unit as it is printed in a language. */
export function unitText(unit: Unit, language: Language): string {
  return (typeof unit === 'string' ? units[unit] : unit)[language];
}

/** Whether a unit counts people or organisations, which are whole. */
export function countsWhole(unit: Unit): boolean {
  return unit === 'person' || unit === 'organisation' || unit === 'organisation/person';
}
