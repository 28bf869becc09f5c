import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecordings } from '../../scripts/conformance/read-recordings';
import { conformanceOf } from '../../src/conformance/conformance';
import type { Played } from '../../src/conformance/play';
import { recordingSchema, type Deviations, type Recording } from '../../src/conformance/recording';
import type { Answer } from '../../src/conformance/scenario';
import { scenarios } from '../../src/conformance/scenarios';

/** Answers of an invented embedded Excel to four scenarios of four kinds. */
const played: readonly Played[] = [
  { id: 'S2', outcome: 'as-documented', answer: { range: true }, error: null, milliseconds: 1 },
  { id: 'S11', outcome: 'unknown', answer: { name: 'A2:A4' }, error: null, milliseconds: 1 },
  { id: 'S12', outcome: 'by-hand', answer: null, error: null, milliseconds: 0 },
  { id: 'S20', outcome: 'measured', answer: { milliseconds: 5 }, error: null, milliseconds: 5 },
];

const result = (id: string, answer: Answer, error: string | null = null) => ({
  id,
  answer,
  error,
  milliseconds: 12,
});

/** A recording of an Excel that nobody has. */
const recordingOf = (...results: Recording['results']): Recording => ({
  platform: 'PC',
  build: '16.0.99999.0',
  locale: 'ru-RU',
  font: 'Выдуманный 11',
  recorded: '2026-11-27',
  results,
});

const compare = (recording: Recording, deviations: Deviations = []) =>
  conformanceOf(scenarios, played, [{ file: 'pc.json', recording }], deviations);

describe('a recording', () => {
  it.each<[string, Recording['results'], string[]]>([
    [
      'that answers the same fails nothing',
      [result('S2', { range: true }), result('S11', { name: 'A2:A4' })],
      [],
    ],
    ['with another answer to an unknown scenario fails it', [result('S11', { name: 'A2:A5' })], ['S11']],
    ['with another answer than the documented one fails it', [result('S2', { range: false })], ['S2']],
    ['in which a scenario broke off fails it', [result('S2', null, 'GeneralException: x')], ['S2']],
    ['of figures of another computer fails nothing', [result('S20', { milliseconds: 900 })], []],
    ['of what was done by hand has nothing to be held against', [result('S12', { name: 'A2:A9' })], []],
    ['whose keys stand in another order fails nothing', [result('S11', { name: 'A2:A4' })], []],
  ])('%s', (_, results, unexplained) => {
    const found = compare(recordingOf(...results));
    expect(found.unexplained).toEqual(unexplained);
    expect(found.failed).toBe(unexplained.length);
    expect(found.recordings).toEqual([
      expect.objectContaining({ file: 'pc.json', platform: 'PC', unexplained }),
    ]);
  });

  it('that differs is named with both answers', () => {
    expect(compare(recordingOf(result('S11', { name: 'A2:A5' }))).problems).toEqual([
      'S11: pc.json has {"name":"A2:A5"}, the embedded Excel answers {"name":"A2:A4"}',
    ]);
  });

  it('may differ where a reason is written, for that scenario and that file alone', () => {
    const differing = recordingOf(result('S11', { name: 'A2:A5' }));
    const why = 'The embedded Excel keeps names fixed; the check points them anew.';
    expect(compare(differing, [{ id: 'S11', recording: 'pc.json', why }]).failed).toBe(0);
    expect(compare(differing, [{ id: 'S11', recording: 'mac.json', why }]).failed).toBe(1);
    expect(compare(differing, [{ id: 'S2', recording: 'pc.json', why }]).failed).toBe(1);
  });

  it('does not make an unknown answer a passed one', () => {
    expect(compare(recordingOf(result('S11', { name: 'A2:A4' }))).passed).toEqual(['S2']);
  });
});

describe('the folder of recordings', () => {
  const folderWith = (files: Readonly<Record<string, unknown>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
    for (const [name, content] of Object.entries(files))
      writeFileSync(join(folder, name), JSON.stringify(content));
    return folder;
  };

  it('is read whole, with its reasons', () => {
    const recording = recordingOf(result('S2', { range: true }));
    const deviations = [{ id: 'S2', recording: 'pc.json', why: 'An invented reason of some length.' }];
    expect(readRecordings(folderWith({ 'pc.json': recording, 'deviations.json': deviations }))).toEqual({
      recordings: [{ file: 'pc.json', recording }],
      deviations,
    });
  });

  it('refuses a file that is no recording, by its name', () => {
    expect(() => readRecordings(folderWith({ 'mac.json': { platform: 'Mac' } }))).toThrow(/^mac\.json: /);
  });

  it('of the project is in order', () => {
    expect(readRecordings(join(__dirname, 'recordings')).recordings).toEqual([]);
  });
});

it.each<[string, object]>([
  ['a day that is none', { recorded: '27.11.2026' }],
  ['a key that is not known', { owner: 'x' }],
  ['an id that is none', { results: [result('11', null)] }],
])('the schema refuses %s', (_, change) => {
  expect(recordingSchema.safeParse({ ...recordingOf(), ...change }).success).toBe(false);
});
