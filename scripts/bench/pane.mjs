/**
 * `node scripts/bench/pane.mjs [--activities 1500] [--rounds 5]`: how soon the pane answers, in a real browser over the
 * embedded Excel: a click, the sample's verdict, and with thousands of findings the list, opening one, and each letter of a
 * search. Prints and judges nothing: a busy machine says nothing about the pane. The preview and the command line must be
 * built (`npx webpack --env preview --env cli`).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { reportOf } from './reports.mjs';

const require = createRequire(import.meta.url);
const { findBrowser, launchArguments } = require('../find-browser.js');
const { servePreview } = require('../serve-preview.js');
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
};
const [activities, rounds] = [option('activities', 1500), option('rounds', 5)];
const minutes = 10 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'bench-pane-'));
const median = (all) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];
const told = (all) =>
  all.length === 0
    ? 'none'
    : `${Math.round(median(all))} ms (${all.map((each) => Math.round(each)).join(', ')})`;
const say = (what, taken) => console.log(`${what.padEnd(64)} ${taken}`);

/**
 * What the page's one thread did meanwhile: each task with its CPU milliseconds, which other programs of a busy machine
 * hardly change.
 */
async function traced(browser, page, work) {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(() => performance.mark('bench'));
  const result = await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const own = traceEvents.find(({ name }) => name === 'bench');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) =>
      name.endsWith('RunTask') && pid === own.pid && tid === own.tid && typeof tdur === 'number',
  );
  const marks = new Map(
    traceEvents
      .filter(({ pid, name }) => pid === own.pid && name.startsWith('bench '))
      .map(({ name, ts }) => [name.slice('bench '.length), ts]),
  );
  return {
    result,
    longest: Math.max(...tasks.map(({ tdur }) => tdur)) / 1000,
    /** CPU milliseconds between two marks; a task counts where it ends. */
    between: (from, to) =>
      tasks
        .filter(({ ts, dur }) => ts + dur > marks.get(from) && ts + dur <= marks.get(to))
        .reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
  };
}

/** Runs in the pane's frame: notes when something is first there and painted, and every task of the frame's own. */
function watchPane() {
  const state = { begun: 0, seen: {}, host: 0, hostTill: {}, tasks: [], clicks: [] };
  window.benchPane = state;
  const signs = {
    verdict: () => document.querySelector('header h2 svg') !== null,
    list: () => document.querySelector('[data-roving]') !== null,
  };
  // The next task after a frame is the first to run when it is painted. The pane's own waits for that moment too, and goes on
  // writing the summary in it; one that blocks the user goes before.
  const painted = (note) =>
    requestAnimationFrame(() => {
      void window.scheduler.postTask(() => note(performance.now()), { priority: 'user-blocking' });
    });
  const look = () => {
    for (const [name, isThere] of Object.entries(signs)) {
      if (state.begun === 0 || name in state.seen || !isThere()) continue;
      state.seen[name] = null;
      painted((now) => {
        performance.mark(`bench ${name}`);
        state.seen[name] = now - state.begun;
        state.hostTill[name] = state.host;
      });
    }
  };
  new MutationObserver(look).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
  });
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries())
      state.tasks.push({ name, startTime, duration });
  }).observe({ type: 'longtask' });
  // From the click to the next picture, as the browser itself tells it.
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') state.clicks.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 });
  // The embedded Excel works in the pane's own thread; a real one does so in a program of its own.
  const execute = window.external.Execute.bind(window.external);
  window.external.Execute = (call, request, answer) => {
    const asked = performance.now();
    execute(call, request, (...values) => {
      state.host += performance.now() - asked;
      answer?.(...values);
    });
  };
}

async function openPane(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(minutes);
  await page.goto(`${url}/?lang=ru&open=sample`);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  return page;
}
const paneOf = async (page) => {
  await page.frameLocator('#pane-frame').locator('button[aria-keyshortcuts="F9"]').waitFor();
  return page.frames().find((frame) => frame.url().includes('/taskpane.html'));
};

/** Presses the button that checks: when feedback, verdict and list were painted after the click, by clock and by CPU. */
async function check(browser, page) {
  const pane = await paneOf(page);
  await pane.evaluate(watchPane);
  // A person has looked at the first screen: what the pane does meanwhile is done.
  await pane.locator('button[aria-keyshortcuts="F9"]').hover();
  await page.waitForTimeout(4000);
  await pane.evaluate(() => {
    addEventListener(
      'click',
      (event) => {
        if (window.benchPane.begun !== 0) return;
        window.benchPane.begun = event.timeStamp;
        window.benchPane.host = 0;
        performance.mark('bench click');
      },
      { capture: true },
    );
  });
  const { result, between } = await traced(browser, page, async () => {
    await pane.locator('button[aria-keyshortcuts="F9"]').click();
    await pane.waitForFunction(() => typeof window.benchPane.seen.list === 'number', undefined, {
      timeout: minutes,
    });
    return pane.evaluate(() => {
      const { seen, hostTill, clicks } = window.benchPane;
      return { ...seen, host: hostTill.verdict, feedback: clicks[0] ?? 16 };
    });
  });
  return {
    pane,
    clock: { ...result, 'verdict to list': result.list - result.verdict },
    cpu: {
      verdict: between('click', 'verdict'),
      list: between('click', 'list'),
      'verdict to list': between('verdict', 'list'),
    },
  };
}

/** The pane's own tasks above 50 ms since it was last asked; a browser calls shorter ones no long tasks. */
const ownTasks = (pane) =>
  pane.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          const { tasks } = window.benchPane;
          window.benchPane.tasks = [];
          resolve(tasks.filter(({ name }) => name === 'self').map(({ duration }) => duration));
        }, 300);
      }),
  );

const server = await servePreview();
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArguments });
try {
  const small = [];
  for (let round = 0; round < rounds; round++) {
    const page = await openPane(browser, server.url);
    small.push(await check(browser, page));
    await page.close();
  }
  say('sample: click to the first picture after it, clock', told(small.map(({ clock }) => clock.feedback)));
  for (const sign of ['verdict', 'list']) {
    say(`sample: click to ${sign}, clock`, told(small.map(({ clock }) => clock[sign])));
    say(`sample: click to ${sign}, CPU`, told(small.map(({ cpu }) => cpu[sign])));
  }
  say('sample: of the clock to the verdict, the Excel’s', told(small.map(({ clock }) => clock.host)));

  const [json, file] = [join(folder, 'report.json'), join(folder, 'report.xlsx')];
  const sample = JSON.parse(readFileSync(join(root, 'samples', 'village-self-government-2023.json'), 'utf8'));
  writeFileSync(json, JSON.stringify(reportOf(sample, activities)));
  spawnSync(process.execPath, [join(root, 'dist', 'cli', 'report.js'), 'fill', json, file], {
    stdio: 'ignore',
  });
  const page = await openPane(browser, server.url);
  await page.locator('#open-field').setInputFiles(file);
  await page.waitForTimeout(5000);
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true');
  const { pane, clock, cpu } = await check(browser, page);
  const size = `${activities} activities`;
  say(`${size}: click to the first picture after it, clock`, told([clock.feedback]));
  for (const sign of ['verdict', 'verdict to list']) {
    say(`${size}: ${sign}, clock`, told([clock[sign]]));
    say(`${size}: ${sign}, CPU`, told([cpu[sign]]));
  }
  // The summary is written after the verdict.
  await pane.locator('button[aria-keyshortcuts="F9"]:not([disabled]):not([aria-disabled="true"])').waitFor();
  await page.waitForTimeout(3000);
  await ownTasks(pane);
  const heads = await pane.locator('h3 button').allInnerTexts();
  say(`${size}: groups of jobs`, heads.map((text) => text.replaceAll(/\s+/g, ' ').trim()).join('; '));

  const rows = pane.locator('[data-roving][aria-expanded="false"]:not(h3 button)');
  const opening = [];
  for (let round = 0; round < rounds * 2; round++) {
    const row = rows.nth(round + 1);
    await row.scrollIntoViewIfNeeded();
    await page.waitForTimeout(600);
    await pane.evaluate(() => (window.benchPane.clicks = []));
    await row.click();
    await page.waitForTimeout(1000);
    // A picture within 16 ms is not told at all.
    opening.push(await pane.evaluate(() => window.benchPane.clicks[0] ?? 16));
  }
  say(`${size}: opening one, click to picture, clock`, told(opening));

  await pane.locator('nav button[aria-expanded]').click();
  const field = pane.getByRole('searchbox');
  await field.waitFor();
  for (const sought of ['участник', 'повтор', 'мероприятие 12', 'дата']) {
    await field.fill('');
    await page.waitForTimeout(700);
    await ownTasks(pane);
    const { longest } = await traced(browser, page, async () => {
      await field.pressSequentially(sought, { delay: 90 });
      await page.waitForTimeout(1500);
    });
    const typing = `${size}: typing «${sought}»`;
    say(`${typing}: longest task, CPU`, told([longest]));
    say(`${typing}: the pane’s own tasks above 50 ms, clock`, told(await ownTasks(pane)));
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
