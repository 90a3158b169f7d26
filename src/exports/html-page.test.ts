import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlErrors } from '../../tests/harness/html.ts';
import { compareTexts } from '../legal/comparison/compare.ts';
import { textOf } from '../legal/testing/texts.ts';
import { redlineHtml, tableHtml } from './html-page.ts';
import { about } from './testing/expected.ts';

const terms = `## 1. Сроки
1.1. Ответ даётся за пять дней по [адресу](https://example.kz/).
1.2. Жалоба подаётся:
1) лично;
2) по почте.
| Услуга | Цена |
| Доставка | 500 |
1.3. Спор решает суд по месту нахождения ответчика.`;
const now = terms.replace('пять', 'три').replace('| Доставка', '| Упаковка | 100 |\n| Доставка');

for (const [name, draw] of [
  ['redline', redlineHtml],
  ['table', tableHtml],
] as const) {
  test(`a ${name} in HTML is one valid file that asks for nothing else`, async () => {
    for (const text of [now, terms, '']) {
      const [from, to] = [textOf(terms), textOf(text)];
      const html = draw({ from, to, comparison: compareTexts(from, to) }, about);
      assert.deepEqual(await htmlErrors(html, name), []);
      assert.doesNotMatch(html, /<(?:script|link|iframe)|url\(|@import|src="[^"]/);
    }
  });
}
