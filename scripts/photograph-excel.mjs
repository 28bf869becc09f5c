/** Photographs the preview without its own title and status bars, which no Excel has. */
export async function photographExcel(page, path) {
  const top = await page.locator('.title-bar').evaluate((bar) => bar.getBoundingClientRect().bottom);
  const bottom = await page.locator('.status-bar').evaluate((bar) => bar.getBoundingClientRect().top);
  const { width } = page.viewportSize();
  await page.screenshot({ path, clip: { x: 0, y: top, width, height: bottom - top } });
}
