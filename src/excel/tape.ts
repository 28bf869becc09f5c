/** One round trip as it went over the wire: what Office.js sent, and what Excel answered. */
export interface TapedRequest {
  /** The batch as JSON text. */
  readonly request: string;
  /** Excel's answer as JSON text; null when Office refused the request before Excel saw it. */
  readonly response: string | null;
}

/** What comes back from Office's own channel of batches. Long answers come in pieces. */
interface ChannelResult {
  readonly value?: { readonly data?: readonly unknown[] };
}
type Send = (message: readonly unknown[], answered: (result: ChannelResult) => void) => void;

/** Where Office.js sends every batch of Excel's, on every platform; it is in no public type. */
interface OfficeChannel {
  readonly OSF?: { readonly DDA?: { RichApi?: { readonly executeRichApiRequestAsync: Send } } };
}

/** Where the answer stands among the parts of a result. */
const bodyPart = 2;

function responseOf({ value }: ChannelResult): string | null {
  const body = value?.data?.[bodyPart];
  if (typeof body === 'string') return body;
  return Array.isArray(body) ? body.join('') : null;
}

/**
 * Writes down every batch from now on, with its answer.
 *
 * @param told hears of each as it is answered, in the order of the answers.
 * @throws TypeError where Office.js has no such channel.
 */
export function recordTape(told: (taped: TapedRequest) => void): void {
  const namespace = (window as unknown as OfficeChannel).OSF?.DDA;
  const channel = namespace?.RichApi;
  if (namespace === undefined || channel === undefined)
    throw new TypeError('Office.js has no channel of batches to record.');
  const send: Send = (message, answered) => {
    const request = message.find((part): part is string => typeof part === 'string' && part.startsWith('{'));
    channel.executeRichApiRequestAsync(message, (result) => {
      if (request !== undefined) told({ request, response: responseOf(result) });
      answered(result);
    });
  };
  // The method itself cannot be written over, so an heir of the channel takes its place.
  namespace.RichApi = Object.create(channel, {
    executeRichApiRequestAsync: { value: send },
  }) as typeof channel;
}
