import { inEveryLanguage, type Language, type LocalizedText } from './languages';
import type { KnownUnit, Unit } from './types';

/** The units as the form's column "Единица измерения" and its headings print them, in each language. */
const words: Readonly<Record<Language, Readonly<Record<KnownUnit, string>>>> = {
  ru: {
    person: 'человек',
    organisation: 'организация',
    KZT: 'тенге',
    'organisation/person': 'организация/человек',
    'KZT thousand': 'тысяч тенге',
  },
  kk: {
    person: 'адам',
    organisation: 'ұйым',
    KZT: 'теңге',
    'organisation/person': 'ұйым/адам',
    'KZT thousand': 'мың теңге',
  },
  en: {
    person: 'person',
    organisation: 'organisation',
    KZT: 'KZT',
    'organisation/person': 'organisation/person',
    'KZT thousand': 'thousand KZT',
  },
};

const unit = (id: KnownUnit): LocalizedText => inEveryLanguage((language) => words[language][id]);

/** Each unit in every language. */
export const units: Readonly<Record<KnownUnit, LocalizedText>> = {
  person: unit('person'),
  organisation: unit('organisation'),
  KZT: unit('KZT'),
  'organisation/person': unit('organisation/person'),
  'KZT thousand': unit('KZT thousand'),
};

/** A unit as it is printed in a language. */
export function unitText(of: Unit, language: Language): string {
  return (typeof of === 'string' ? units[of] : of)[language];
}

/** Whether a unit counts people or organisations, which are whole. */
export function countsWhole(unit: Unit): boolean {
  return unit === 'person' || unit === 'organisation' || unit === 'organisation/person';
}
