import { readFileSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import type { OpenPreview } from './harness/preview-browser';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The frame in which the pane runs, for what a locator cannot do. */
export function paneFrame({ page }: OpenPreview): Frame {
  const frame = page.frames().find((each) => each.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('The preview has no pane.');
  return frame;
}

/** The button that checks; it bears the key that does the same. */
export function checkButton({ pane }: OpenPreview): Locator {
  return pane.locator('button[aria-keyshortcuts="F9"]');
}

/** The button that opens the settings, and closes them. */
export function settingsButton({ pane }: OpenPreview): Locator {
  return pane.locator('header button[aria-pressed]');
}

/** The button that shows the search and the filters. */
export function searchButton({ pane }: OpenPreview): Locator {
  return pane.locator('nav button[aria-expanded]');
}

/** Presses the check button and waits for the list. */
export async function check(preview: OpenPreview): Promise<void> {
  await checkButton(preview).click();
  await preview.pane.locator('[data-roving]').first().waitFor();
}

/** The headline of a finding, by its rule and, where there are several, the table or row; its job lies open. */
export function finding({ pane }: OpenPreview, rule: string, place = ''): Locator {
  return pane.locator(`[data-finding^="${rule}|${place}"]`).first();
}

/** The headline of a job of several findings, by its deed: `explain-deviations`, `fill-in|gender`. */
export function job({ pane }: OpenPreview, deed: string): Locator {
  return pane.locator(`[data-roving="job:${deed}"]`);
}

/** The heading of a group: `warning`, `done`, `effects`. */
export function group({ pane }: OpenPreview, id: string): Locator {
  return pane.locator(`[data-roving="${id}"]`);
}

/** Opens a job and a finding in it. */
export async function openInJob(preview: OpenPreview, deed: string, rule: string, place = ''): Promise<void> {
  const headline = job(preview, deed);
  if ((await headline.getAttribute('aria-expanded')) === 'false') await headline.click();
  await finding(preview, rule, place).click();
}

/** Opens a finding that stands alone. */
export async function openFinding(preview: OpenPreview, rule: string, place = ''): Promise<void> {
  await finding(preview, rule, place).click();
}

/** What the live region said last. */
export function announcement({ pane }: OpenPreview): Promise<string> {
  return pane.locator('[role="status"][aria-live="polite"]').innerText();
}

/**
 * Holds back what Excel answers the pane, from the given batch on; the pane has asked for nothing since then.
 *
 * @returns lets the answers go.
 */
export async function holdAnswers(preview: OpenPreview, from: number): Promise<() => Promise<void>> {
  const frame = paneFrame(preview);
  await frame.evaluate((first) => {
    /** Office's number for a batch of Excel's. */
    const batch = 93;
    const host = window.external as unknown as {
      Execute: (id: number, params: unknown, answer: (...values: unknown[]) => void) => void;
      release?: () => void;
    };
    const execute = host.Execute.bind(host);
    let batches = 0;
    let held: (() => void)[] | null = [];
    host.Execute = (id, params, answer) => {
      if (id === batch) batches++;
      const late = id === batch && batches >= first;
      execute(id, params, (...values) => {
        if (late && held !== null) held.push(() => answer(...values));
        else answer(...values);
      });
    };
    host.release = () => {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
    };
  }, from);
  return () =>
    frame.evaluate(() => {
      (window.external as unknown as { release?: () => void }).release?.();
    });
}

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds wrong in the pane, one line each: rule, element, why. */
export async function violations(preview: OpenPreview): Promise<string[]> {
  const frame = paneFrame(preview);
  // Colours are compared when transitions have ended.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  await frame.evaluate(axeSource);
  const found = (await frame.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    readonly violations: readonly AxeViolation[];
  };
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/** Whether anything stands beyond the right edge of the pane. */
export function isCut(preview: OpenPreview): Promise<boolean> {
  return paneFrame(preview).evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
}
