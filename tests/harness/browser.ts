/** A browser for tests. Playwright is loaded only when a test asks for one. */
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { findBrowser } from './find-browser.ts';

/** The first two for containers; the rest so that a closed network costs no time. */
export const browserArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright');
  const { executablePath, env } = await findBrowser(chromium.executablePath());
  return chromium.launch({
    executablePath,
    args: [...browserArguments],
    env: { ...process.env, ...env },
  });
}

/** A page in a context of its own, so with empty storage. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
