import type { WordList } from './word-list';

/** What an amount in a sentence is spent on, Russian and Kazakh. */
export const moneyTopics = {
  payroll: { words: 'фот зп', stems: 'зарплат заработн оплат еңбекақы жалақы' },
  taxes: { stems: 'налог соцотчислен отчислен обязательн салық аударым' },
  purchases: { stems: 'товар услуг закуп тауар қызмет сатып' },
  grant: { words: 'бюджет бюджета бюджете', stems: 'грант освоен қаражат игеріл' },
} as const satisfies Readonly<Record<string, WordList>>;

/** Amounts that no total of the report gives: of one person or month, or somebody else's money. Stems. */
export const otherMoney: WordList = {
  words: 'мес месяц оклад окладом окладе каждому каждый орташа айына',
  stems:
    'средн оклад ежемесяч каждог партнер собственн вклад спонсор софинанс дополнительн привлеч серіктес меншікті қосымша демеуші',
};
