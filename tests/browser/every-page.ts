/** What every kind of page must bear: eyes, ears and keyboards, on a phone and a desk, by day and by night. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright';
import { axeViolations } from '../harness/axe.ts';
import { overflow, visit } from './visit.ts';

/** After the language; each stands for its template, some for a state of it. */
export const templates: readonly string[] = [
  '',
  '404/',
  'search/',
  'help/about/',
  'help/comparison/',
  'privacy/',
  'sellers/',
  'winter-delivery/',
  'privacy/2025-03-15/',
  'privacy/2026-12-01/',
  'privacy/history/',
  'privacy/history/clauses/',
  'sellers/history/clauses/',
  'privacy/2026-09-01/parallel/',
  'sellers/2026-04-01/parallel/',
  'privacy/compare/',
  'privacy/compare/2025-03-15..2026-09-01/',
  'privacy/compare/2025-03-15..2026-09-01/side-by-side/',
  'privacy/compare/2025-03-15..2026-09-01/table/',
  'privacy/compare/2025-03-15..2026-09-01/languages/',
  'sellers/compare/2024-03-01..2026-04-01/languages/',
  'sellers/compare/2024-03-01..2026-04-01/',
];

const desk = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** A file of tests for each language: together they would take longer than one file may. */
export function checkPages(addresses: readonly string[]): void {
  const { open } = visit();
  describe('every kind of page', () => {
    for (const address of addresses) {
      it(`${address} has no fault that axe knows, wide or narrow, light or dark, and fits 320 pixels`, async () => {
        const page = await open(address, { viewport: desk });
        assert.deepEqual(await axeViolations(page), [], 'wide, light');
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.deepEqual(await axeViolations(page, ['color-contrast']), [], 'wide, dark');
        await page.setViewportSize(phone);
        assert.deepEqual(await axeViolations(page, ['color-contrast']), [], 'narrow, dark');
        await page.emulateMedia({ colorScheme: 'light' });
        assert.deepEqual(await axeViolations(page), [], 'narrow, light');
        // 400 % of a desk.
        await page.setViewportSize({ width: 320, height: 640 });
        assert.equal(await overflow(page), 0, 'at 320 pixels the page scrolls sideways');
        assert.deepEqual(await clipped(page), []);
      });
    }
  });
}

/** Elements whose words stick out past the right edge of the screen, outside of what scrolls by itself. */
function clipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.unseen, .table, .preformatted, pre'),
      )
      .filter(
        (element) =>
          element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
      )
      .map(
        (element) =>
          `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`,
      ),
  );
}
