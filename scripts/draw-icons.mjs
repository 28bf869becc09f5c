/**
 * Draws assets/*.svg as PNG files in every size that Office asks for: `node scripts/draw-icons.mjs`.
 * The PNG files are in the repository; run this only after a drawing was changed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const { findBrowser, launchArguments } = createRequire(import.meta.url)('./find-browser.js');

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = fileURLToPath(new URL('../assets', import.meta.url));

const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
const page = await browser.newPage();
for (const file of readdirSync(assets).filter((name) => name.endsWith('.svg'))) {
  const drawing = readFileSync(join(assets, file), 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const picture = await page.screenshot({ omitBackground: true });
    writeFileSync(join(assets, file.replace('.svg', `-${size}.png`)), picture);
  }
}
await browser.close();
