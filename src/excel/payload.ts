/**
 * What is sent at once, in bytes. Excel on the web takes 5 MB ("Resource limits and performance optimization for
 * Office Add-ins" in Microsoft's documentation); the rest is for what is estimated too low.
 */
const limit = 4_000_000;

/** Bytes that one call on a range takes on the wire, its path and its arguments' names included; measured at 270 to 420. */
const bytesOfCall = 450;

/** A letter of the Cyrillic alphabet. */
const bytesOfCharacter = 2;

/** To be awaited before calls are queued: with the characters of their content, and how many calls they are. */
export type MakeRoom = (characters: number, calls?: number) => Promise<void>;

/**
 * Sends what is queued before it grows past what Excel on the web takes at once. An ordinary report is far below
 * that, and goes in one round trip.
 */
export function payloadOf(context: Excel.RequestContext): MakeRoom {
  let queued = 0;
  return async (characters, calls = 1) => {
    const bytes = characters * bytesOfCharacter + calls * bytesOfCall;
    if (queued > 0 && queued + bytes > limit) {
      await context.sync();
      queued = 0;
    }
    queued += bytes;
  };
}
