import { readDates, readSingleDate } from '../../src/reading/dates';
import { brokenContact } from '../../src/reading/contacts/phones';
import { isSameOrganisation } from '../../src/reading/organisations';
import { placeNames, venueIn } from '../../src/reading/places';
import { differenceClaims } from '../../src/reading/differences';
import { oddShares, percentClaims } from '../../src/reading/percents';
import { findPhones } from '../../src/reading/phone';
import { isPlaceholder } from '../../src/reading/placeholders';
import { readLetter } from '../../src/reading/letter';
import { breakdownOf, contradictedParts, readPeople, readQuantities } from '../../src/reading/quantity';
import { countSentences } from '../../src/reading/sentences';
import { projectPeopleIn, statementsIn } from '../../src/reading/statements';
import { storyYears } from '../../src/reading/stories';
import { findComingYears } from '../../src/reading/years';

const LENGTH = 20_000;

/** Texts that repeat what a reader might look far ahead or back for. */
const pieces = [
  'Проведены 4 тренинга, 80 человек; с. Ефремовка – 18.07.2023. ',
  '2024 жылғы 18 қазанда 45 мыңнан астам адам қатысты, ',
  '1, ',
  '5 ',
  '((',
  '- ',
  'из них 5 ',
  'из них ',
  '40 человек, 15 женщин, ',
  '5 мая и ',
  '1-',
  '1.',
  'а',
  'аб ',
  'Аб-',
  'A',
  'aа',
  'и\u0306',
  'с. ',
  '8 700 ',
  '7',
  '№ ',
  '12.05',
  '2 из ',
  'всего 5 чел / ',
  'к 2020 году ',
  'план 5 факт ',
  '5% ',
  '42 из 120 (35%) ',
  '+5 ',
  '5 вместо ',
  'ф@',
  '\n',
  '«',
  '.',
  ' \n',
  '100 ',
  '20+20+',
  'оның ішінде 5 әйел ',
  'план 5 ',
  'двадцать пять ',
  'ул. Абова, 1, ',
  'а@b.',
];

const readers: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['quantities', readQuantities],
  ['people', (text) => readPeople(text)],
  ['dates', (text) => readDates(text)],
  ['places', placeNames],
  ['phones', findPhones],
  ['sentences', countSentences],
  ['coming years', findComingYears],
  ['a letter', readLetter],
  ['placeholders', isPlaceholder],
  ['per cents', percentClaims],
  ['differences', differenceClaims],
  ['years of a story', storyYears],
  ['parts of people', (text) => contradictedParts(text)],
  ['breakdowns', (text) => breakdownOf(text, 'participants')],
  ['statements', statementsIn],
  ['people of the project', (text) => projectPeopleIn(text, true)],
  ['shares that cannot be', oddShares],
  ['a house', venueIn],
  ['an organisation', (text) => isSameOrganisation(text, `${text} Б`)],
  ['broken contacts', brokenContact],
  ['a single day', readSingleDate],
];

/** The best of three, in milliseconds of this process alone: other work on the machine does not count. */
function cost(read: (text: string) => unknown, text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

/** A short cell, in milliseconds; less than this is noise. */
const leastCost = 3;
/** A long cell may cost so many times what one of a quarter of its length costs: 4 were linear, 16 the square. */
const most = 10;

describe(`a cell of ${String(LENGTH)} characters costs no more than it is longer`, () => {
  test.each(readers)('to read for %s', (_, read) => {
    const filled = (piece: string, length: number) =>
      piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const timesOf = (piece: string) =>
      cost(read, filled(piece, LENGTH)) / Math.max(leastCost, cost(read, filled(piece, LENGTH / 4)));
    // What is not linear is so each time; the memory's cleaning strikes where it likes.
    const slow = pieces
      .filter((piece) => [1, 2, 3].every(() => timesOf(piece) > most))
      .map((piece) => ({ piece, times: timesOf(piece) }));
    expect(slow).toEqual([]);
  });
});
