import { deflateSync } from 'fflate';
import { inflateByNode } from '../../src/cli/inflate-by-node';
import { inflate, inflateBy } from '../../src/package/inflate';

const bytes = new TextEncoder().encode('участники '.repeat(5_000));
const packed = deflateSync(bytes);
const broken = packed.slice();
broken[0] = 0x07; // A block of the third kind, which there is none of.

/** What is packed, what is said of its length, the bound, and what comes of it. */
const cases: readonly [string, Uint8Array, number, number, string][] = [
  ['as long as it says', packed, bytes.length, bytes.length, 'bytes'],
  ['longer than it says', packed, bytes.length - 1, bytes.length, 'longer'],
  ['longer than the bound', packed, 10, 100, 'too-large'],
  ['said to be longer than the bound', packed, bytes.length, 100, 'too-large'],
  ['shorter than it says', packed, bytes.length + 9, 2 * bytes.length, 'bytes'],
  ['broken off', packed.subarray(0, 20), bytes.length, bytes.length, 'broken'],
  ['of an unknown kind', broken, bytes.length, bytes.length, 'broken'],
  ['empty, and says so', deflateSync(new Uint8Array()), 0, 10, 'bytes'],
  ['a single letter that says it is none', deflateSync(bytes.subarray(0, 1)), 0, 10, 'longer'],
];

describe('Unpacking by what Node brings', () => {
  afterEach(() => {
    inflateBy(null);
  });

  test.each(cases)('judges a part %s as the program by itself does', (_, part, size, limit, kind) => {
    const alone = inflate(part, size, limit);
    inflateBy(inflateByNode);
    const helped = inflate(part, size, limit);
    expect(helped.kind).toBe(kind);
    expect(helped).toEqual(alone);
  });

  test('gives bytes of their own that a reader may cut', () => {
    const unpacked = inflateByNode(packed, bytes.length);
    expect(unpacked).toEqual(bytes);
    expect(unpacked?.constructor).toBe(Uint8Array);
  });

  test('leaves what does not come out exact to the caller', () => {
    expect(inflateByNode(packed, bytes.length - 1)).toBeNull();
    expect(inflateByNode(broken, bytes.length)).toBeNull();
  });
});
