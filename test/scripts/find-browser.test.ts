import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/find-browser.js';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

describe('the browser of the tests', () => {
  it('is the one that CHROME_PATH names', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'browser-')), 'chrome');
    writeFileSync(file, '');
    process.env['CHROME_PATH'] = file;
    expect(findBrowser()).toBe(file);
  });

  it('is missed in one clear line when CHROME_PATH names no file', () => {
    process.env['CHROME_PATH'] = join(tmpdir(), 'no-such-browser');
    expect(findBrowser).toThrow(/^CHROME_PATH names no file: .*no-such-browser$/);
  });

  it('is found on the PATH under its usual names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'browser-'));
    writeFileSync(join(folder, 'chromium'), '');
    delete process.env['CHROME_PATH'];
    process.env['PATH'] = folder;
    expect(findBrowser()).toBe(join(folder, 'chromium'));
  });
});
