import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// The program is built first; the machine that runs the tests may be busy with others.
jest.setTimeout(240_000);

const run = (...args: string[]) => {
  const { stdout, status } = spawnSync('npm', ['run', '-s', 'conformance', '--', '--json', ...args], {
    encoding: 'utf8',
  });
  return { status, said: JSON.parse(stdout) as { scenarios: number; failed: number; unexplained: string[] } };
};

describe('npm run conformance -- --json', () => {
  it('plays 62 scenarios and misses no documented answer', () => {
    const { status, said } = run();
    expect(said).toMatchObject({ scenarios: 62, failed: 0, unexplained: [], recordings: [] });
    expect(status).toBe(0);
  });

  it('fails over a recording with an invented difference, and names it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
    const recording = {
      platform: 'PC',
      build: '16.0.99999.0',
      locale: 'ru-RU',
      font: 'Выдуманный 11',
      recorded: '2026-11-27',
      results: [{ id: 'S21', answer: { series: 3 }, error: null, milliseconds: 1 }],
    };
    writeFileSync(join(folder, 'invented.json'), JSON.stringify(recording));
    const { status, said } = run('--recordings', folder);
    expect(said).toMatchObject({
      failed: 1,
      unexplained: ['S21'],
      recordings: [{ file: 'invented.json', differences: 1, unexplained: ['S21'] }],
    });
    expect(status).toBe(1);
  });
});
