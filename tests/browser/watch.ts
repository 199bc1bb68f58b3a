import type { Page } from 'playwright-core';

/** What a page did that its policy forbids, and where it went. */
export interface Watch {
  /** A line for each thing that the browser kept from being done. */
  readonly violations: string[];
  /** The addresses that something was asked of, the page's own apart; none of them was reached. */
  readonly refused: string[];
}

/**
 * Listens to the policy in a page and all its frames, and lets no request out but to these places.
 * To be called before the page goes anywhere.
 */
export async function watched(page: Page, allowed: readonly string[]): Promise<Watch> {
  const watch: Watch = { violations: [], refused: [] };
  await page.exposeFunction('tellViolation', (line: string) => void watch.violations.push(line));
  await page.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
        const { tellViolation } = window as unknown as { tellViolation: (line: string) => void };
        tellViolation(`${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
      },
    );
  });
  await page.route('**/*', (route) => {
    const { origin, protocol, href } = new URL(route.request().url());
    if (allowed.includes(origin) || protocol === 'data:' || protocol === 'blob:') return route.fallback();
    watch.refused.push(href);
    return route.abort();
  });
  return watch;
}
