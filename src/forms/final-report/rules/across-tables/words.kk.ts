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
};
