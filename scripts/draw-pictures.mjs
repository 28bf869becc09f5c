/**
 * `npm run pictures`: photographs the preview for the README: a sheet with the pane after a check, the front sheet down to
 * what goes with the report, and the summary sheet. The preview must be built (`npx webpack --env preview`).
 */
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { photographExcel } from './photograph-excel.mjs';

const require = createRequire(import.meta.url);
const { findBrowser, launchArguments } = require('./find-browser.js');
const { servePreview } = require('./serve-preview.js');

const pictures = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'pictures');
mkdirSync(pictures, { recursive: true });

const server = await servePreview();
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
await page.goto(server.url);
const pane = page.frameLocator('#pane-frame');
const check = pane.locator('button[aria-keyshortcuts="F9"]');
await check.waitFor();
await check.click();
await pane.getByText('Открыть сводку').waitFor();
await page.locator('#sheet-tabs').getByText('Эффекты', { exact: true }).click();
await page.waitForTimeout(800);
await photographExcel(page, join(pictures, 'pane.png'));
// The front sheet is a large one: a larger window shows it whole, with the attachments.
await page.setViewportSize({ width: 1760, height: 1230 });
await page.locator('#sheet-tabs [role="tab"]').first().click();
await page.waitForTimeout(1200);
await photographExcel(page, join(pictures, 'report.png'));
await page.setViewportSize({ width: 1400, height: 860 });
await pane.getByText('Открыть сводку').click();
await page.waitForTimeout(1200);
await photographExcel(page, join(pictures, 'summary.png'));
await browser.close();
await server.close();
