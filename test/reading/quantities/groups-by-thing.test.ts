import { compareThings, GroupsByThing, sameThing, thingKey, type Thing } from '../../../src/reading/quantity';
import { readQuantities } from '../../../src/reading/quantity';

const things: readonly Thing[] = [
  'групп',
  'инициативных групп',
  'групп молодежи',
  'инициативных групп молодежи',
  'человек',
  'участников',
  'жителей села',
  'женщин',
  'пожилых женщин',
  'семинаров',
  'видео-роликов',
  'видеороликов',
  'экспертов',
].flatMap((words) => readQuantities(`5 ${words}`).flatMap(({ thing }) => thing ?? []));

describe('things by what they count', () => {
  it('have one key exactly where they are the same', () => {
    expect(things).toHaveLength(13);
    for (const one of things) {
      for (const other of things) {
        expect(thingKey(one) === thingKey(other)).toBe(compareThings(one, other) === 'same');
      }
    }
  });

  it('are found in the first group that can be theirs, as by looking through all of them', () => {
    for (let from = 0; from < things.length; from += 1) {
      const order = [...things.slice(from), ...things.slice(0, from)];
      const groups = new GroupsByThing<Thing>();
      const begun: Thing[] = [];
      for (const thing of order) {
        const first = begun.find((other) => sameThing(other, thing));
        expect(groups.find(thing)).toBe(first);
        if (first !== undefined) continue;
        begun.push(thing);
        groups.begin(thing, thing);
      }
    }
  });
});
