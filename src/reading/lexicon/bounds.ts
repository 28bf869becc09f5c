/** How a figure bounds what it counts: `more-than` 30 means at least 31 of things that are counted. */
export type Bound = 'exact' | 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'about';

/** Bounds before a figure; the longest wins. "Чем" and a preposition may stand between. */
export const boundsBefore: readonly (readonly [bound: Bound, phrases: readonly string[]])[] = [
  [
    'at-least',
    [
      'не менее',
      'не меньше',
      'не ниже',
      'как минимум',
      'по меньшей мере',
      'минимум',
      'от',
      'кемінде',
      'кем дегенде',
      'ең аз дегенде',
      'ең кемі',
    ],
  ],
  [
    'at-most',
    [
      'не более',
      'не больше',
      'не свыше',
      'не выше',
      'как максимум',
      'максимум',
      'до',
      'ең көп дегенде',
      'ең көбі',
    ],
  ],
  ['more-than', ['более', 'больше', 'свыше', 'выше', 'превысило', 'превышает']],
  ['less-than', ['менее', 'меньше', 'ниже']],
  [
    'about',
    [
      'около',
      'порядка',
      'примерно',
      'приблизительно',
      'ориентировочно',
      'почти',
      'в среднем',
      'в пределах',
      'шамамен',
      'орта есеппен',
    ],
  ],
];

/** Signs before a figure. */
export const boundSigns: Readonly<Record<string, Bound>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'more-than',
  '≥': 'at-least',
  '<': 'less-than',
  '≤': 'at-most',
};

/** Bounds behind a figure or behind what it counts, as patterns of one or two words. The first that fits wins. */
export const boundsAfter: readonly (readonly [phrase: string, bound: Bound])[] = [
  ['(?:и|или) (?:более|больше|выше|свыше)', 'at-least'],
  ['(?:и|или) (?:менее|меньше|ниже)', 'at-most'],
  ['(?:кем|аз|төмен) емес', 'at-least'],
  ['(?:артық|көп|аспай\\S*|асқан) ?емес', 'at-most'],
  ['аспай\\S*', 'at-most'],
  // "Көп балалы" are those with many children.
  ['(?:астам|артық|көп(?! балалы)|жоғары|аса|асты)', 'more-than'],
  ['(?:кем|аз(?! қамт)|төмен)', 'less-than'],
  ['дейін', 'at-most'],
  ['(?:жуық|тарта|жақын|шамалы|шақты)', 'about'],
];

/** What says that a figure is not so: "100 адамға жуық емес, дәл 100 адам" says a hundred once. */
export const denials: readonly string[] = ['(?:жуық|тарта|жақын|шамалы) емес'];

/** How far from an estimate the truth may lie, as a share of it: "около 300" is 240 to 360. Our own measure. */
export const estimateMargin = 0.2;
