/**
 * The pictures of the guides (docs/pictures/guide), from the real pane and sheets in the preview, in every language:
 * the pane after sheets were made, a sheet with the pane after a check, the summary. `npm run pictures` runs it; the
 * preview must be built.
 */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { photographExcel } from './photograph-excel.mjs';
import { requireSource } from './require-source.mjs';

const require = createRequire(import.meta.url);
const { findBrowser, launchArguments } = require('./find-browser.js');
const { servePreview } = require('./serve-preview.js');
const { languages } = requireSource('form/languages.ts');

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'pictures', 'guide');
mkdirSync(folder, { recursive: true });
const server = await servePreview();
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });

/** Opens the preview and waits until sheets and pane are there. */
async function open(language, what) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.goto(`${server.url}/?lang=${language}&open=${what}`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  return page;
}

const photograph = (page, name, language) => photographExcel(page, join(folder, `${name}.${language}.png`));

for (const language of languages) {
  const page = await open(language, 'sample');
  const pane = page.frameLocator('#pane-frame');
  await pane.locator('button[aria-keyshortcuts="F9"]').waitFor();
  await photograph(page, 'start', language);
  await pane.locator('button[aria-keyshortcuts="F9"]').click();
  await pane.locator('[data-roving]').first().waitFor();
  // The summary is written after the verdict is shown; its tab is the last one to come.
  await page.waitForTimeout(2500);
  await page.locator('#sheet-tabs [role="tab"]').nth(4).click();
  await page.waitForTimeout(500);
  await photograph(page, 'findings', language);
  await page.locator('#sheet-tabs [role="tab"]').last().click();
  await page.waitForTimeout(800);
  await photograph(page, 'summary', language);
  await page.close();
}
await browser.close();
await server.close();
