import { listed } from './word-list';

/** How texts speak of years to come and of years that were, as patterns. */

/** Words of a plan: a year in their sentence is to come. "Было запланировано" is not. */
export const plans: readonly string[] = [
  'планиру(?:ет|ют|ем)(?:ся)?',
  'запланирован[аоы]?',
  'намечен[аоы]?',
  'намерен[аы]?',
  'предстоит',
  'ожидается',
  'будет',
  'будут',
  // Kazakh speaks of the present and of what is to come alike: a past year beside it is a slip.
  '\\p{L}{2,}й(?:ды|ді)',
  'болады|береді|жүреді|шығады|келеді',
];

/** Verbs of what is to come: Russian perfective ones, whose present form speaks of the future, and Kazakh ones. */
export const comingVerbs: readonly string[] = listed(`
  продолжит продолжится продолжат продолжатся проведет проведут откроет откроется откроют откроются
  запустит запустят обучит обучат создаст создадут начнет начнется начнут станет станут получит получат
  примет примут войдет войдут укрепит расширит расширят организует организуют реализует реализуют
  подготовит подготовят построит построят завершит завершится завершат появится появятся охватит
  жалғасады жалғастырады өткізеді өткізіледі ашады ашылады құрылады бастайды басталады көздейді
  енгізеді енгізіледі оқытады оқытылады дайындайды ұйымдастырады қамтиды
`);

/** Nouns that only look like verbs of the past. */
export const notPast: readonly string[] = [
  'начал',
  'материал',
  'персонал',
  'журнал',
  'канал',
  'портал',
  'финал',
  'филиал',
  'квартал',
  'потенциал',
  'капитал',
  'правил',
  'замен',
  'перемен',
];

/** Words that compare with a year: "вырос на 10% к 2023 году", "по отношению к 2019 году". */
export const comparisons =
  '(?:%|процент\\p{L}*|отношени[июя]|сравнени[июя]|уровн[яюе]м?|верн\\p{L}+|возвра\\p{L}+)';
