import { changed, partsOf, type Parts } from '../../test/support/packages';

/** Figures that look random and are the same in every run (a linear congruence, "Numerical Recipes"). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = (below: number) => number;

/** Kinds of damage that a file takes on a disk, on the way, or from a program that broke off. */
const damages: readonly (readonly [
  string,
  (bytes: Uint8Array, random: Random) => Promise<Uint8Array> | Uint8Array,
])[] = [
  ['a bit', (bytes, random) => flipped(bytes, random(bytes.length), 1 << random(8))],
  ['a byte', (bytes, random) => flipped(bytes, random(bytes.length), 1 + random(255))],
  [
    'a bit of the list of files',
    (bytes, random) => flipped(bytes, bytes.length - 1 - random(6_000), 1 << random(8)),
  ],
  ['the end is missing', (bytes, random) => bytes.slice(0, random(bytes.length))],
  ['a piece is missing', (bytes, random) => cut(bytes, random(bytes.length), 1 + random(2_000))],
  ['a piece stands twice', (bytes, random) => doubled(bytes, random(bytes.length), 1 + random(2_000))],
  ['a piece is zeros', (bytes, random) => zeroed(bytes, random(bytes.length), 1 + random(4_096))],
  ['a part is missing', (bytes, random) => inPart(bytes, random, (parts, name) => void parts.delete(name))],
  ['a part is empty', (bytes, random) => inPart(bytes, random, (parts, name) => void parts.set(name, ''))],
  [
    'a part breaks off',
    (bytes, random) =>
      inPart(bytes, random, (parts, name) => {
        const text = String(parts.get(name));
        parts.set(name, text.slice(0, random(text.length)));
      }),
  ],
  [
    'a part is something else',
    (bytes, random) =>
      inPart(bytes, random, (parts, name) => void parts.set(name, '<html><body>404</body></html>')),
  ],
  [
    'a part is noise',
    (bytes, random) =>
      inPart(
        bytes,
        random,
        (parts, name) =>
          void parts.set(
            name,
            Uint8Array.from({ length: 500 }, () => random(256)),
          ),
      ),
  ],
];

const flipped = (bytes: Uint8Array, at: number, mask: number): Uint8Array =>
  bytes.map((byte, index) => (index === at ? byte ^ mask : byte));

const cut = (bytes: Uint8Array, at: number, length: number): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);

const doubled = (bytes: Uint8Array, at: number, length: number): Uint8Array =>
  Uint8Array.from([...bytes.subarray(0, at + length), ...bytes.subarray(at)]);

const zeroed = (bytes: Uint8Array, at: number, length: number): Uint8Array =>
  bytes.map((byte, index) => (index >= at && index < at + length ? 0 : byte));

async function inPart(
  bytes: Uint8Array,
  random: Random,
  change: (parts: Parts, name: string) => void,
): Promise<Uint8Array> {
  const names = [...(await partsOf(bytes)).keys()];
  const name = names[random(names.length)] ?? '';
  return changed(bytes, (parts) => {
    change(parts, name);
  });
}

/** A file that has taken a damage, and which; the same number gives the same damage. */
export async function damagedFile(
  bytes: Uint8Array,
  number: number,
): Promise<{ readonly kind: string; readonly bytes: Uint8Array }> {
  const [kind, damage] = damages[number % damages.length] ??
    damages[0] ?? ['none', (same: Uint8Array) => same];
  return { kind, bytes: await damage(bytes, randomFrom(number + 1)) };
}
