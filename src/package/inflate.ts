import { Inflate } from 'fflate';

/** How much packed data is unpacked before the bounds are looked at again; deflate grows at most 1032-fold. */
const step = 16 * 1024;

/** What became of packed bytes: the bytes, fewer than `size` where they end early; or how they went wrong. */
export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'longer' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly cause: unknown };

/**
 * Unpacks deflated bytes whose length is known. More than was said are counted up to a limit and not kept: what an
 * archive says of itself may be a lie.
 */
export function inflate(packed: Uint8Array, size: number, limit: number): Inflated {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (length > limit) return { kind: 'too-large' };
    }
  } catch (cause) {
    return { kind: 'broken', cause };
  }
  return length > size ? { kind: 'longer' } : { kind: 'bytes', bytes: bytes.subarray(0, length) };
}
