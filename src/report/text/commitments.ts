import { readQuantities, type Quantity } from './quantity';

/** "рекомендация", "ұсыным", "ұсыныс", by stem. */
const RECOMMENDATION = /^(?:рекомендац|ұсыным|ұсыныс)/u;

/**
 * How many recommendations texts promise: 5 for "Разработано 5 рекомендаций" and "Список из 5 рекомендаций".
 * The texts may repeat one promise, so the greatest number counts, not the sum. Null where none is promised.
 */
export function promisedRecommendations(texts: readonly string[]): number | null {
  return recommendationsAmong(texts.flatMap((text) => readQuantities(text)));
}

/** As `promisedRecommendations`, from the quantities of the texts. */
export function recommendationsAmong(quantities: readonly Quantity[]): number | null {
  const promised = quantities
    .filter(
      ({ unit, thing, each }) =>
        unit === 'thing' && !each && thing !== null && RECOMMENDATION.test(thing.head),
    )
    .map(({ value }) => value);
  return promised.length === 0 ? null : Math.max(...promised);
}
