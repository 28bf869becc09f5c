import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { conformanceOf, type Conformance } from '../../src/conformance/conformance';
import { scenarios } from '../../src/conformance/scenarios';
import { playEmbedded } from './play-embedded';
import { readRecordings } from './read-recordings';

/** Where recordings are kept; the program runs in the project's folder. */
const usualFolder = join('test', 'conformance', 'recordings');

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, recordings: { type: 'string' } } });
  const { recordings, deviations } = readRecordings(values.recordings ?? usualFolder);
  const found = conformanceOf(scenarios, await playEmbedded(), recordings, deviations);
  process.stdout.write(values.json === true ? `${JSON.stringify(found, null, 2)}\n` : said(found));
  process.exitCode = found.failed > 0 ? 1 : 0;
}

function said({ problems, recordings, ...found }: Conformance): string {
  const line = (what: string, ids: readonly string[]) => `${what}: ${String(ids.length)} (${ids.join(' ')})`;
  return [
    ...problems,
    line('as documented', found.passed),
    line('answered, but documented nowhere and not recorded', found.unknown),
    line('figures of this computer', found.measured),
    line('for a hand in a real Excel', found.byHand),
    line('not for this Excel', found.notHere),
    recordings.length === 0
      ? 'recordings of a real Excel: none yet (docs/conformance.md says how to make the first)'
      : `recordings: ${recordings.map(({ file, differences, unexplained }) => `${file}, ${String(differences)} differences, ${String(unexplained.length)} unexplained`).join('; ')}`,
    `${String(found.scenarios)} scenarios, ${String(found.failed)} failed`,
    '',
  ].join('\n');
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
