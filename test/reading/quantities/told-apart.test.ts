import { readQuantities } from '../../../src/reading/quantity';
import { written } from './written-quantity';

describe('figures that belong together', () => {
  test.each([
    ['15 ұйымнан 13-і қатысты', ['13 ұйым']],
    ['2 логопеда и психолог', ['2 логопед expert', '1 психолог expert']],
    ['один тренер и два эксперта', ['1 тренер expert', '2 эксперт expert']],
    ['2 эксперта, психолог и юрист', ['2 эксперт expert']],
    ['3 эксперта: юрист, психолог, экономист', ['3 эксперт expert']],
    ['100 анкет до и 100 анкет после', ['100 анкет[до]', '100 анкет[после]']],
    ['Высадка саженцев – 300', ['300 саженц']],
    ['32 выпускника', ['32 выпускник people']],
  ])('%j', (text, quantities) => {
    expect(readQuantities(text).map(written)).toEqual(quantities);
  });
});
