import type { WordsOf } from '../../../../messages/types';
import type { textRules } from '.';

export const textWords: WordsOf<typeof textRules> = {
  'success-story-length': {
    name: 'Табыс тарихының көлемі',
    finding:
      'Табыс тарихында {actual, number} сөйлем бар – {side, select, short {{least, number} сөйлемнен аз} other {{most, number} сөйлемнен көп}}',
    rule: 'Табыс тарихы {limits, select, one {{most, number} сөйлемнен тұрады} other {{least, number} сөйлемнен {most, number} сөйлемге дейін болады}}.',
    action: '{side, select, short {Тарихты толықтырыңыз.} other {Тарихты қысқартыңыз.}}',
  },
  'success-story-contact': {
    name: 'Табыс тарихындағы байланыс',
    finding: 'Табыс тарихында телефон нөмірі де, электрондық пошта мекенжайы да жоқ',
    rule: 'Байланыс дерегі бойынша тарихты тексеруге және таратуға болады.',
    action: 'Адамның келісімімен байланыс дерегін жазыңыз немесе тарихты онсыз қалдырыңыз.',
  },
  'story-outside': {
    name: 'Табыс тарихы және жоба',
    finding:
      '{what, select, year {Табыс тарихы басқа уақыт туралы айтады: «{text}», ал жоба {start} – {end} аралығында өтті} other {«{text}» тек табыс тарихында аталған}}',
    rule: 'Табыс тарихы жобаның арқасында не өзгергенін баяндайды.',
    action:
      '{what, select, year {Жылды тексеріңіз; өткен шақ туралы болса, «жобаға дейін» немесе «бұрын» деп қосыңыз.} other {Бұл жердің жобаға қатысы бар екенін растаңыз немесе атауын түзетіңіз.}}',
  },
  'proposal-area-repeated': {
    name: 'Сала және бағыт',
    finding: '{row}-ұсыныс: сала мен басым бағыт бірдей аталған: «{text}»',
    rule: 'Бағыт мемлекеттік гранттың саласын нақтылайды.',
    action: 'Сала ішіндегі басым бағытты атаңыз.',
  },
  'percent-mismatch': {
    name: 'Мәтіндегі пайыздар',
    finding:
      '{kind, select, over {«{text}»: адамдардың үлесі 100 %-дан көп ({field})} scale {«{text}»: баға ең жоғарысынан да жоғары ({field})} direction {«{text}»: сан азайған жерде өсу немесе керісінше айтылған ({field})} other {«{text}»: бұл сандар бойынша {actual, number} % емес, {expected, number} % шығады ({field})}}',
    rule: '{kind, select, over {Адамдардың үлесі 100 %-дан аспайды.} scale {Баға ең жоғарысынан аспайды.} direction {Өсу мен төмендеу туралы сөз сандарға сәйкес болады.} other {Сандардың жанындағы пайыз сол сандардан шығуы тиіс.}}',
    action:
      '{kind, select, figures {Пайызды қайта есептеңіз немесе сандарды түзетіңіз.} other {Сандарды тексеріп, қатесін түзетіңіз.}}',
  },
};
