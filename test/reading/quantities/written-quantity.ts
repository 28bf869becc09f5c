import type { Quantity } from '../../../src/reading/quantity';

const SIGN = { exact: '', 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<', about: '~' };

/**
 * A quantity in one line, as the tables of cases write it: bound and figure, unit, the stem of the thing with what
 * narrows it, then `people` or `expert`, and `each`, `part`, `total`: `>=20 человек people each`. A figure without a
 * thing ends in `-`.
 */
export function written(quantity: Quantity): string {
  const { value, upper, bound, unit, thing, each, part, total } = quantity;
  const figure = `${SIGN[bound]}${String(value)}${upper === null ? '' : `..${String(upper)}`}`;
  const narrowed = thing !== null && thing.modifier.length > 0 ? `[${thing.modifier.join(' ')}]` : '';
  return [
    figure + (unit === 'percent' ? '%' : unit === 'money' ? ' KZT' : ''),
    thing === null ? '-' : thing.head + narrowed,
    ...(thing?.people === true ? ['people'] : []),
    ...(thing?.expert === true ? ['expert'] : []),
    ...(each ? ['each'] : []),
    ...(part ? ['part'] : []),
    ...(total ? ['total'] : []),
  ].join(' ');
}
