import { z } from 'zod';
import { textOf } from './answers';
import type { Answer } from './scenario';

/** A session of the pane, request by request, as the pane records it with `?record` in its address. */
export const tapeSchema = z.strictObject({
  platform: z.string().min(1),
  recorded: z.iso.date(),
  requests: z.array(z.strictObject({ request: z.string(), response: z.string().nullable() })),
});
export type Tape = z.infer<typeof tapeSchema>;

/** An answer that came out otherwise than on the tape. */
export interface TapeDifference {
  /** Which request of the tape, from 1, and where in its answer. */
  readonly request: number;
  readonly at: string;
  readonly taped: string;
  readonly replayed: string;
}

/** What Excel numbers as it likes: the other Excel has other numbers, and later requests speak of them. */
const ownNumbers = new Set(['_ReferenceId', '_Id', 'Id', 'LegacyId']);

/**
 * Sends the requests of a tape to another Excel and compares its answers. Ids that the first Excel gave are put into
 * the other's own where later requests speak of them.
 *
 * @param execute answers a batch: JSON text in, JSON text out.
 */
export async function replayTape(
  { requests }: Tape,
  execute: (request: string) => Promise<string>,
): Promise<TapeDifference[]> {
  const differences: TapeDifference[] = [];
  const ids = new Map<string, string>();
  for (const [index, { request, response }] of requests.entries()) {
    if (response === null) continue;
    const own = JSON.parse(request, (_, part: unknown) =>
      typeof part === 'string' ? (ids.get(part) ?? part) : part,
    ) as unknown;
    const replayed = await execute(JSON.stringify(own));
    compare(JSON.parse(response) as Answer, JSON.parse(replayed) as Answer, '', (at, taped, other) => {
      differences.push({ request: index + 1, at, taped, replayed: other });
    });
  }
  return differences;

  function compare(
    taped: Answer,
    replayed: Answer,
    at: string,
    tell: (at: string, taped: string, replayed: string) => void,
  ): void {
    if (isObject(taped) && isObject(replayed)) {
      for (const key of new Set([...Object.keys(taped), ...Object.keys(replayed)])) {
        const [one = null, other = null] = [taped[key], replayed[key]];
        if (!ownNumbers.has(key)) compare(one, other, `${at}.${key}`, tell);
        else if (typeof one === 'string' && typeof other === 'string') ids.set(one, other);
      }
    } else if (Array.isArray(taped) && Array.isArray(replayed) && taped.length === replayed.length) {
      for (const [place, one] of taped.entries())
        compare(one as Answer, replayed[place] as Answer, `${at}[${String(place)}]`, tell);
    } else if (textOf(taped) !== textOf(replayed)) {
      tell(at, textOf(taped), textOf(replayed));
    }
  }
}

const isObject = (answer: Answer): answer is { readonly [key: string]: Answer } =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer);
