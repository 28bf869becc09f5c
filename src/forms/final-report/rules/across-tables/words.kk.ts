import type { WordsOf } from '../../../../messages/types';
import type { acrossTablesRules } from '.';

export const acrossTablesWords: WordsOf<typeof acrossTablesRules> = {
  'partners-count': {
    name: 'Серіктестер саны',
    finding: 'Серіктестер нақты {actual, number}, ал серіктестер кестесінде {expected, number} жол',
    rule: 'Көрсеткіштерде есептелген әрбір серіктес серіктестер кестесінде аталуы тиіс.',
    action: 'Жетіспейтін серіктестерді қосыңыз немесе көрсеткіштердегі санын түзетіңіз.',
  },
  'specialists-count': {
    name: 'Тартылған мамандар',
    finding: 'Тартылған мамандар {actual, number} деп көрсетілген, ал іс-шараларда олар {expected, number}',
    rule: 'Іс-шараларда аталған мамандар тартылған мамандар болып табылады.',
    action: 'Барлық маман аталғанын және біреуі екі рет саналмағанын тексеріңіз.',
  },
  'recommendations-count': {
    name: 'Ұсынымдар саны',
    finding: 'Іс-шараларда {expected, number} ұсыным аталған, ал кестеде {actual, number} жол',
    rule: 'Әзірленген әрбір ұсыным ұсынымдар кестесіне енгізіледі.',
    action: 'Жетіспейтін ұсынымдарды қосыңыз немесе іс-шаралардағы санын түзетіңіз.',
  },
  'place-name-variants': {
    name: 'Жер атауларының жазылуы',
    finding: 'Бір жер екі түрлі жазылған сияқты: «{one}» және «{other}»',
    rule: 'Бір жер бүкіл есепте бірдей аталады.',
    action: 'Ресми атауын тексеріп, басқаша жазылғанын түзетіңіз.',
  },
  'text-total': {
    name: 'Мәтіндегі және кестелердегі қатысушылар',
    finding:
      '«{text}» – {kind, select, women {мұнда {actual, number} әйел, ал кестеде {expected, number}} men {мұнда {actual, number} ер адам, ал кестеде {expected, number}} texts {мұнда {actual, number}, ал басқа мәтінде {expected, number}: «{other}»} other {мұнда {actual, number} қатысушы, ал кестелер бойынша жалпы саны {expected, number}}}',
    rule: 'Жоба қатысушыларының саны мәтінде де, 1 және 4-бөлімдердің кестелерінде де бірдей болуы тиіс.',
    action:
      'Қатысушылардың тізімімен салыстырып, қате санды түзетіңіз; сөз бүкіл жоба туралы болмаса, мәтінді нақтылаңыз.',
  },
};
