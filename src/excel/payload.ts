/**
 * What may be sent at once, in characters of content. Excel on the web takes 5 MB; a Cyrillic letter is two bytes,
 * and structure comes on top.
 */
const limit = 1_800_000;

/**
 * Sends what is queued before it grows past what Excel on the web takes at once. An ordinary report is far below
 * that, and goes in one round trip.
 *
 * @returns to be awaited with the number of characters that are about to be queued
 */
export function payloadOf(context: Excel.RequestContext): (characters: number) => Promise<void> {
  let queued = 0;
  return async (characters) => {
    if (queued > 0 && queued + characters > limit) {
      await context.sync();
      queued = 0;
    }
    queued += characters;
  };
}
