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
  'text-money': {
    name: 'Мәтіндегі және кестелердегі сомалар',
    finding:
      '«{text}» – мұнда {actual, number} теңге, ал кестеде {topic, select, payroll {еңбекақы} taxes {салықтар} purchases {тауарлар мен қызметтер} other {грант сомасы}} {expected, number} теңге: қате жазылған сияқты',
    rule: 'Мәтінде аталған сома кестемен сәйкес келуі тиіс.',
    action: 'Бухгалтерлік құжаттармен салыстырып, қате соманы түзетіңіз.',
  },
  'text-count': {
    name: 'Мәтіндегі және кестелердегі сандар',
    finding:
      '«{text}» – {kind, select, activities {мұнда {actual, number} іс-шара, ал кестеде {expected, number} жол} partners {мұнда {actual, number} серіктес, ал кестеде {expected, number} жол} recommendations {мұнда {actual, number} ұсыным, ал кестеде {expected, number} жол} effect {мұнда {actual, number}, ал іс-шараның көрсеткіштерінде {expected, number}} other {мұнда {actual, number}, ал іс-шаралар бойынша {expected, number}}}',
    rule: 'Мәтінде аталған сан есептің кестелерімен расталуы тиіс.',
    action: 'Қай сан дұрыс екенін тексеріңіз; мәтін тек бір бөлігі туралы болса, оны нақтылаңыз.',
  },
  'goal-not-met': {
    name: 'Мақсат және қол жеткізілген нәтиже',
    finding:
      'Мақсатта: «{promise}», ал нақты {actual, number}{said, select, text {: «{text}»} other { (есеп кестелері бойынша)}}',
    rule: 'Есеп жоба мақсатында уәде етілгеннің бәріне қол жеткізілгенін көрсетуі тиіс.',
    action: 'Санды тексеріңіз; мақсатқа толық жетпесе, себебін түсіндіріңіз.',
  },
};
