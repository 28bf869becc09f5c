import { inflateRawSync } from 'node:zlib';
import type { ExactInflate } from '../package/inflate';

/** The smallest piece that zlib gives out; a part is asked for as one piece. */
const leastPiece = 64;

/** Unpacks by the zlib that Node brings, in machine code. */
export const inflateByNode: ExactInflate = (packed, size) => {
  const room = Math.max(size, leastPiece);
  try {
    const bytes = inflateRawSync(packed, { chunkSize: room, maxOutputLength: room });
    return bytes.length === size ? new Uint8Array(bytes.buffer, bytes.byteOffset, size) : null;
  } catch {
    // Longer than it says, broken off or broken: the caller finds out which.
    return null;
  }
};
