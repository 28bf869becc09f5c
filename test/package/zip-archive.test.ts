import { zipSync, type Zippable } from 'fflate';
import { crc32 } from '../../src/package/crc32';
import type { PackageFault, PackageRules } from '../../src/package/package-rules';
import { refuseOtherFiles } from '../../src/package/refuse-other-files';
import { ZipArchive } from '../../src/package/zip-archive';
import { compoundFile } from '../support/compound-file';

class Fault extends Error {
  constructor(
    readonly fault: PackageFault,
    detail: string,
  ) {
    super(detail);
  }
}

const rules: PackageRules = {
  limits: { file: 100_000, parts: 5, part: 20_000, total: 30_000 },
  refuse: (fault, detail) => new Fault(fault, detail),
};

function faultOf(work: () => unknown): PackageFault | 'none' {
  try {
    work();
    return 'none';
  } catch (error) {
    if (error instanceof Fault) return error.fault;
    throw error;
  }
}

const text = (letters: string): Uint8Array => new TextEncoder().encode(letters);
const parts: Zippable = {
  'a.xml': text('<a/>'),
  'Папка/b.xml': text('<b>'.repeat(2_000)),
  'c.bin': [text('c'), { level: 0 }],
};
const sound = zipSync(parts);

const readAll = (bytes: Uint8Array): Uint8Array[] => {
  const archive = ZipArchive.open(bytes, rules);
  return archive.entries.map((entry) => archive.read(entry));
};

/** Changes a figure of 4 bytes at a distance from each of the records that begin with these letters. */
function withField(
  bytes: Uint8Array,
  record: 'PK\u0001\u0002' | 'PK\u0003\u0004',
  distance: number,
  value: number,
) {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at++)
    if (String.fromCharCode(...changed.subarray(at, at + 4)) === record)
      view.setUint32(at + distance, value, true);
  return changed;
}

it('gives the parts by their names, whatever the case', () => {
  const archive = ZipArchive.open(sound, rules);
  expect(archive.entries.map(({ name }) => name)).toEqual(['a.xml', 'Папка/b.xml', 'c.bin']);
  expect(archive.readNamed('A.XML')).toEqual(text('<a/>'));
  expect(archive.readNamed('папка/B.xml')).toHaveLength(6_000);
  expect(archive.readNamed('c.bin')).toEqual(text('c'));
  expect(archive.readNamed('d')).toBeNull();
});

it('takes names with backslashes and a slash before them, and passes folders over', () => {
  const bytes = zipSync({ 'x\\y.xml': text('y'), '/z.xml': text('z'), 'x/': new Uint8Array() });
  expect(ZipArchive.open(bytes, rules).entries.map(({ name }) => name)).toEqual(['x/y.xml', 'z.xml']);
});

it.each<[string, PackageFault, () => Uint8Array]>([
  ['is cut off', 'damaged', () => sound.subarray(0, sound.length - 10)],
  ['has a byte changed in a part', 'damaged', () => sound.map((byte, at) => (at === 36 ? byte ^ 1 : byte))],
  ['has a part twice', 'damaged', () => zipSync({ 'a.xml': text('1'), 'A.xml': text('2') })],
  [
    'has another name in its list',
    'damaged',
    () => {
      const bytes = sound.slice();
      bytes[Buffer.from(bytes).lastIndexOf('a.xml')] = 0x62;
      return bytes;
    },
  ],
  ['says a wrong checksum', 'damaged', () => withField(sound, 'PK\u0001\u0002', 16, 1)],
  ['says that a part is shorter than it is', 'damaged', () => withField(sound, 'PK\u0001\u0002', 24, 1)],
  ['is packed in another way', 'damaged', () => withField(sound, 'PK\u0001\u0002', 8, 0x0c0000)],
  ['is encrypted', 'password', () => withField(sound, 'PK\u0001\u0002', 8, 0x080001)],
  ['is larger than is read', 'too-large', () => new Uint8Array(100_001)],
  [
    'has too many parts',
    'too-large',
    () => zipSync(Object.fromEntries([...'abcdef'].map((name) => [name, text(name)]))),
  ],
  ['has too large a part', 'too-large', () => zipSync({ a: new Uint8Array(20_001) })],
  [
    'has a part that hides how large it is',
    'too-large',
    () => withField(zipSync({ a: new Uint8Array(5_000_000) }), 'PK\u0001\u0002', 24, 10),
  ],
  [
    'has too large parts together',
    'too-large',
    () => zipSync({ a: new Uint8Array(16_000), b: new Uint8Array(16_000) }),
  ],
])('refuses an archive that %s: %s', (_, fault, bytes) => {
  expect(faultOf(() => readAll(bytes()))).toBe(fault);
});

it('counts a part once, however often it is read', () => {
  const archive = ZipArchive.open(zipSync({ a: new Uint8Array(16_000) }), rules);
  for (let times = 0; times < 3; times++) expect(archive.readNamed('a')).toHaveLength(16_000);
});

it.each<[string, PackageFault | 'none', Uint8Array]>([
  ['an archive', 'none', sound],
  ['nothing', 'empty', new Uint8Array()],
  ['a text', 'other', text('a;b')],
  ['a file with a password', 'password', compoundFile('EncryptedPackage')],
  ['a workbook of Excel 97', 'older-workbook', compoundFile('Workbook')],
  ['a document of Word 97', 'older-document', compoundFile('WordDocument')],
  ['slides of 1997', 'other', compoundFile('PowerPoint Document')],
  ['a workbook of Excel 4', 'older-workbook', Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0, 0, 0])],
  ['an archive whose beginning is destroyed', 'damaged', text('0000[Content_Types].xml0000')],
])('tells what a file is that is no archive: %s, %s', (_, fault, bytes) => {
  expect(faultOf(() => refuseOtherFiles(bytes, rules.refuse))).toBe(fault);
});

it('has the checksum of ISO 3309', () => {
  expect(crc32(text('123456789'))).toBe(0xcbf43926);
});
