import { readQuantities } from './quantity';

/** "рекомендация", "ұсыным", "ұсыныс", by stem. */
const RECOMMENDATION = /^(?:рекомендац|ұсыным|ұсыныс)/u;

/**
 * How many recommendations texts promise: 5 for "Разработано 5 рекомендаций" and "Список из 5 рекомендаций".
 * The texts may repeat one promise, so the greatest number counts, not the sum. Null where none is promised.
 */
export function promisedRecommendations(texts: readonly string[]): number | null {
  const promised = texts
    .flatMap((text) => readQuantities(text))
    .filter(
      ({ unit, thing, each }) =>
        unit === 'thing' && !each && thing !== null && RECOMMENDATION.test(thing.head),
    )
    .map(({ value }) => value);
  return promised.length === 0 ? null : Math.max(...promised);
}
