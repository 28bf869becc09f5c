import type { CheckContext } from './rule';

/**
 * What a check works out once, though several rules ask for it: given for the same context a second time, it is
 * the same object.
 */
export function oncePerCheck<Result extends object>(
  work: (context: CheckContext) => Result,
): (context: CheckContext) => Result {
  const done = new WeakMap<CheckContext, Result>();
  return (context) => {
    const before = done.get(context);
    if (before !== undefined) return before;
    const result = work(context);
    done.set(context, result);
    return result;
  };
}
