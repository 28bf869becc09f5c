import { readQuantities, type Quantity } from './quantity';

/** "рекомендация", "ұсыным", "ұсыныс", by stem. */
const RECOMMENDATION = /^(?:рекомендац|ұсыным|ұсыныс)/u;

/** A number of recommendations that texts promise. */
export interface PromisedRecommendations {
  readonly count: number;
  /** Whether more are promised as well: "не менее 5". */
  readonly orMore: boolean;
}

/**
 * How many recommendations texts promise: 5 for "Разработано 5 рекомендаций" and "Список из 5 рекомендаций".
 * The texts may repeat one promise, so the greatest number counts, not the sum. An estimate ("около 5") and an upper
 * end ("до 5") promise none. Null where none is promised.
 */
export function promisedRecommendations(texts: readonly string[]): PromisedRecommendations | null {
  return recommendationsAmong(texts.flatMap((text) => readQuantities(text)));
}

/** As `promisedRecommendations`, from the quantities of the texts. */
export function recommendationsAmong(quantities: readonly Quantity[]): PromisedRecommendations | null {
  return quantities
    .filter(
      ({ unit, thing, each }) =>
        unit === 'thing' && !each && thing !== null && RECOMMENDATION.test(thing.head),
    )
    .flatMap(promiseOf)
    .reduce<PromisedRecommendations | null>(
      (most, each) => (most === null || each.count > most.count ? each : most),
      null,
    );
}

function promiseOf({ value, bound }: Quantity): PromisedRecommendations[] {
  switch (bound) {
    case 'exact':
      return [{ count: value, orMore: false }];
    case 'at-least':
      return [{ count: value, orMore: true }];
    case 'more-than':
      return [{ count: value + 1, orMore: true }];
    default:
      return [];
  }
}
