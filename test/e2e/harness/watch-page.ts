import type { BrowserContext, Page } from 'playwright-core';

/** What a page did that no page of ours may do. */
export interface Watched {
  /** One line each. */
  readonly complaints: readonly string[];
  /** Fails with all of them, when there are any. */
  expectNothing(): void;
  /** Takes away complaints that the test itself brought about; fails when none matches. */
  forgive(pattern: RegExp): void;
}

/**
 * Watches a page and its frames: nothing may be written to the console as an error, no error may go uncaught, and
 * nothing may be asked for at another address. Such a request is stopped before it leaves the computer.
 */
export function watchPage(context: BrowserContext, page: Page, url: string): Watched {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    complaints.push(`uncaught: ${error.stack ?? error.message}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${String(response.status())}: ${response.url()}`);
  });
  void context.route(
    (address) => address.origin !== url && !['data:', 'blob:', 'about:'].includes(address.protocol),
    async (route) => {
      complaints.push(`request to elsewhere: ${route.request().url()}`);
      await route.abort();
    },
  );
  return {
    complaints,
    expectNothing: () => {
      if (complaints.length > 0) throw new Error(`The page must not do this:\n${complaints.join('\n')}`);
    },
    forgive: (pattern) => {
      const kept = complaints.filter((line) => !pattern.test(line));
      if (kept.length === complaints.length)
        throw new Error(`There is nothing to forgive: ${String(pattern)}`);
      complaints.splice(0, complaints.length, ...kept);
    },
  };
}
