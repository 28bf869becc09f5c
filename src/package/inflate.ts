import { Inflate } from 'fflate';

/** How much packed data is unpacked before the bounds are looked at again; deflate grows at most 1032-fold. */
const step = 16 * 1024;

/** What became of packed bytes: the bytes, fewer than `size` where they end early; or how they went wrong. */
export type Inflated =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'longer' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'broken'; readonly cause: unknown };

/** A way to unpack deflated bytes that become exactly so many; null when they become another number or are broken. */
export type ExactInflate = (packed: Uint8Array, size: number) => Uint8Array | null;

/** What the platform has of its own, in machine code. A browser has nothing that answers at once. */
let ofPlatform: ExactInflate | null = null;

/** Unpacks by what the platform has from now on; what it does not unpack is still judged here, so no verdict changes. */
export function inflateBy(exact: ExactInflate | null): void {
  ofPlatform = exact;
}

/**
 * Unpacks deflated bytes whose length is known. More than was said are counted up to a limit and not kept: what an
 * archive says of itself may be a lie.
 */
export function inflate(packed: Uint8Array, size: number, limit: number): Inflated {
  const exact = size <= limit ? (ofPlatform?.(packed, size) ?? null) : null;
  if (exact !== null) return { kind: 'bytes', bytes: exact };
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
