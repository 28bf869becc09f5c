import type { WordsOf } from '../../../../messages/types';
import type { periodOrder } from './period-order';

export const valueWords: WordsOf<readonly [typeof periodOrder]> = {
  'period-order': {
    name: 'Кезең күндерінің реті',
    finding: 'Кезең {start} күні басталып, одан бұрын, {end} күні аяқталады',
    rule: 'Басталу күні аяқталу күнінен кейін болмайды.',
    action: 'Екі күнді де шартпен салыстырып, қатесін түзетіңіз.',
  },
};
