/** The name that webpack gives to a part of the add-in that could not be loaded. */
const missingPart = 'ChunkLoadError';

/** Whether a part of the add-in did not load: the connection is lost, or a new version took the old one's place. */
export function isMissingPart(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === missingPart;
}

/**
 * What support needs to know of an error: its class and the place in our script, `TypeError taskpane.1a2b.js:1:2345`.
 *
 * The message is left out, because that of an unforeseen error might hold something of the report.
 */
export function codeOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  // Frames begin each on a line of its own after the message: "at …" in Chromium, "…@…" in Safari.
  const frames = (thrown.stack ?? '').replace(thrown.message, '');
  const place = /([\w.-]+\.js:\d+:\d+)/.exec(frames)?.[1];
  return place === undefined ? thrown.name : `${thrown.name} ${place}`;
}
