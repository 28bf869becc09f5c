import { inFull } from './units';
import { listed } from './word-list';

/** Abbreviations whose full stop ends no sentence, without the stop, in lower case. */
export const abbreviations: ReadonlySet<string> = new Set([
  // Places and addresses.
  ...listed('г гг с пос п пп д дер ул пр просп пер мкр кв обл р р-н р-на ст каб оф зд стр бул наб ауд көш б'),
  // Measures and money.
  ...listed('тг тыс млн млрд руб шт ед кол проц т'),
  // Words of papers.
  ...listed('т е др т.д т.п т.е т.к им см напр исх вх тел моб факс эл с гр рис табл прим вн доб'),
  ...listed('англ'),
  // Whatever has a full form.
  ...Object.keys(inFull),
  // Months.
  ...listed('янв фев февр апр авг сен сент окт ноя нояб дек'),
  // Kazakh.
  ...listed('ж жж а ә к қ б т.б т.с.с шығ кір'),
]);

/** Those that end a sentence all the same where a capital follows: "и т.д. Она …", "150 000 тг. Проект …". */
export const closingAbbreviations: ReadonlySet<string> = new Set(
  listed('т.д т.п др т.б т.с.с тг тыс млн млрд руб чел экз шт ч мин мес'),
);

/** The year's abbreviation may end a sentence or not: "в 2025 г. Она …", "в 2024 г. Айгерим …". */
export const yearAbbreviations: ReadonlySet<string> = new Set(listed('г гг ж жж'));

/** Words that begin a sentence far more often than they are a name's first word, in lower case. */
export const sentenceBeginnings: ReadonlySet<string> = new Set(
  listed(
    'он она они оно мы я это этот эта эти его ее их у в во на с со по после до за для из к от при через благодаря сейчас теперь сегодня затем потом позже также кроме однако но и а если когда как так там здесь тогда наш наша наше все всего каждый многие некоторые участники участница проект благо ол олар біз бұл қазір кейін содан осы сонымен бүгін жоба',
  ),
);
