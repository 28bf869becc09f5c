import { chromium, type Browser } from 'playwright-core';
import { findBrowser, launchArguments } from '../../scripts/find-browser.js';
import { languages } from '../../src/form/languages';
import { version } from '../../package.json';
import { ruleIds } from '../support/final-report';
import { openPreview, type OpenPreview } from './harness/preview-browser';
import { putPreviewAround, serveRelease, type ServedRelease } from './harness/serve-release';
import { check } from './pane-page';

/** What a page says of a rule without an example: there is none. */
const pageWithout = { ru: 'Примера нет.', kk: 'Мысал жоқ.', en: 'No example.' };

jest.setTimeout(120_000);
let release: ServedRelease;
let browser: Browser;

beforeAll(async () => {
  release = await serveRelease();
  browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
});
afterAll(async () => {
  await browser.close();
  await release.close();
});

const text = (path: string): string => Buffer.from(release.files.get(path) ?? []).toString();
const siteFiles = (): string[] => [...release.files.keys()].filter((path) => path.startsWith('site/'));

describe('the release, from its archive alone', () => {
  it('starts the pane and checks the sample', async () => {
    const opened: OpenPreview = await openPreview(browser, release.url, {
      prepare: (page) => putPreviewAround(page, release),
    });
    await check(opened);
    const pane = opened.page.frames().find((frame) => frame.url() === `${release.url}/taskpane.html`);
    expect(
      await pane?.evaluate(() =>
        [...document.scripts].map(({ src }) => src).filter((src) => src.includes('office')),
      ),
    ).toEqual(expect.arrayContaining(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']));
    await opened.close();
  });

  it('has a manifest for its address, in the version of package.json', () => {
    const manifest = text('site/manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('<SourceLocation DefaultValue="https://report.example.org/taskpane.html" />');
    expect(manifest).toContain(`<Version>${version}.0</Version>`);
  });

  it('brings everything that its manifest names', () => {
    const named = [...text('site/manifest.xml').matchAll(/https:\/\/report\.example\.org\/([^"<]+)/g)].map(
      ([, path]) => `site/${path ?? ''}`,
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !release.files.has(path))).toEqual([]);
  });

  it('brings guides, rules, words on personal data and an empty workbook in every language', () => {
    const wanted = languages.flatMap((language) => [
      `site/guide.${language}.html`,
      `site/rules.${language}.html`,
      `site/privacy.${language}.html`,
      `site/templates/final-report-${language}.xlsx`,
    ]);
    expect(wanted.filter((path) => !release.files.has(path))).toEqual([]);
  });

  it.each(languages)(
    'explains every rule with an example under its id, where the pane leads to (%s)',
    (language) => {
      const page = text(`site/rules.${language}.html`);
      expect(ruleIds.filter((id) => !page.includes(`<h3 id="${id}">`))).toEqual([]);
      expect(page).not.toContain(pageWithout[language]);
    },
  );

  it('has no link between its pages that leads nowhere', () => {
    const pages = siteFiles().filter((path) => path.endsWith('.html'));
    const dead = pages.flatMap((path) =>
      [...text(path).matchAll(/(?:href|src)="([^":]+)"/g)].flatMap(([, link = '']) => {
        const [file = '', anchor] = link.split('#');
        const target = file === '' ? path : `site/${file}`;
        const isThere =
          release.files.has(target) &&
          (anchor === undefined || text(target).includes(`id="${decodeURIComponent(anchor)}"`));
        return isThere ? [] : [`${path} → ${link}`];
      }),
    );
    expect(dead).toEqual([]);
  });

  it('brings the licence of everything that it ships', () => {
    const licences = text('LICENCES.txt');
    for (const name of ['react', 'react-dom', '@fluentui/react-components', 'zod', 'intl-messageformat']) {
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(`, 'mu'));
    }
    expect(licences).not.toMatch(/\bGPL|General Public/u);
    expect(text('LICENSE')).toMatch(/^MIT License/u);
  });

  it('holds nothing of this computer and no address of the development server', () => {
    const texts = [...release.files.keys()].filter((path) =>
      /\.(?:js|html|xml|txt|conf|config)$/u.test(path),
    );
    expect(texts.filter((path) => text(path).includes('localhost:3000'))).toEqual([]);
    expect(texts.filter((path) => text(path).includes(process.cwd()))).toEqual([]);
  });

  it.each([
    ['taskpane.html', 'text/html; charset=utf-8', 'no-cache'],
    ['manifest.xml', 'application/xml', 'no-cache'],
    ['assets/report-32.png', 'image/png', 'no-cache'],
  ])('sends %s so that Excel on the web may frame it, and asks for it anew', async (file, type, kept) => {
    const { headers } = await fetch(`${release.url}/${file}`);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toBe(kept);
    expect(headers.get('content-security-policy')).toMatch(
      /^frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com .*https:\/\/\*\.cloud\.microsoft/u,
    );
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('lets scripts with a hash in their names be kept for ever', async () => {
    const [script = ''] = siteFiles().filter((path) => /\/taskpane\.[0-9a-f]{8}\.js$/u.test(path));
    const { headers } = await fetch(`${release.url}/${script.slice('site/'.length)}`);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-security-policy')).toMatch(/^frame-ancestors/u);
  });

  it('says the same headers to every server', () => {
    const told = ['servers/nginx.conf', 'site/.htaccess', 'site/_headers', 'site/web.config'];
    for (const file of told) {
      expect(text(file)).toContain('frame-ancestors');
      expect(text(file)).toContain('nosniff');
      expect(text(file)).toContain('max-age=31536000, immutable');
    }
    expect(text('Containerfile')).toContain('servers/nginx.conf');
  });
});
