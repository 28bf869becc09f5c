import { inEveryLanguage, type Language, type LocalizedText } from './languages';
import type { Unit } from './types';

/** The units as the form's column "Единица измерения" and its headings print them, in each language. */
const words: Readonly<Record<Language, Readonly<Record<Unit, string>>>> = {
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

const unit = (id: Unit): LocalizedText => inEveryLanguage((language) => words[language][id]);

/** Each unit in every language. */
export const units: Readonly<Record<Unit, LocalizedText>> = {
  person: unit('person'),
  organisation: unit('organisation'),
  KZT: unit('KZT'),
  'organisation/person': unit('organisation/person'),
  'KZT thousand': unit('KZT thousand'),
};
