import type { WordsOf } from '../../../../messages/types';
import type { ownValueRules } from '.';

export const valueWords: WordsOf<typeof ownValueRules> = {
  'period-order': {
    name: 'Кезең күндерінің реті',
    finding: 'Кезең {start} күні басталып, одан бұрын, {end} күні аяқталады',
    rule: 'Басталу күні аяқталу күнінен кейін болмайды.',
    action: 'Екі күнді де шартпен салыстырып, қатесін түзетіңіз.',
  },
  'placeholder-text': {
    name: 'Мәлімет орнындағы белгілер',
    finding:
      '{wanted, select, justification {Ауытқу түсіндірілмеген, негіздеме орнына «{text}» тұр: {field}} other {Мәлімет орнына «{text}» тұр: {field}}}',
    rule: '{wanted, select, justification {Сызықша, «жоқ» немесе «ауытқу жоқ» деген жазба нақты көрсеткіштің жоспардан неге өзгеше екенін түсіндірмейді.} other {Нысан бұл өрісті толтыруды талап етеді; сызықша, «жоқ» сияқты белгілер мәліметті алмастырмайды.}}',
    action:
      '{wanted, select, justification {Ауытқудың себебін жазыңыз немесе ауытқу болмаса, сандарды түзетіңіз.} other {Мәліметтерді енгізіңіз.}}',
  },
};
