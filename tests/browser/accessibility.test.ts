/** Text that a reader widens, and controls for fingers. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phone } from './every-page.ts';
import { overflow, visit } from './visit.ts';

const { open } = visit();

describe('the spacing of text that a reader widens (WCAG 1.4.12)', () => {
  for (const address of ['/ru/privacy/', '/kk/privacy/compare/2025-03-15..2026-09-01/', '/kk/']) {
    it(`cuts nothing off on ${address}`, async () => {
      const page = await open(address, { viewport: phone, bypassCSP: true });
      await page.addStyleTag({
        content:
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      });
      assert.equal(await overflow(page), 0);
    });
  }
});

describe('targets', () => {
  it('of controls are at least 24 pixels each way on a phone', async () => {
    for (const address of [
      '/ru/privacy/',
      '/kk/privacy/history/',
      '/ru/privacy/history/clauses/',
      '/ru/privacy/compare/2025-03-15..2026-09-01/',
      '/ru/search/',
      '/kk/',
    ]) {
      const page = await open(address, { viewport: phone });
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'button, select, input, summary, nav a, .actions a, .button',
          ),
        ]
          .filter((element) => element.checkVisibility() && !element.closest('.unseen, label'))
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.height < 24 || box.width < 24)
          .map(
            ({ element, box }) =>
              `${element.localName}.${element.className} ${Math.round(box.width)}×${Math.round(box.height)}: ${element.textContent?.trim().slice(0, 30)}`,
          ),
      );
      assert.deepEqual(small, [], address);
    }
  });
});
