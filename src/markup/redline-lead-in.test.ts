import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fold } from '../legal/comparison/folding.ts';
import { drawInlineComparison } from './redline-inline.ts';
import { drawSplitComparison } from './redline-split.ts';
import { compared, idsOf, seen } from './testing/comparisons.ts';

const whole =
  '1. Арендатор обязан содержать помещение в чистоте, вносить плату до пятого числа и сообщать о поломках.';
const parted =
  '1. Арендатор обязан:\n1) содержать помещение в чистоте;\n2) вносить плату до пятого числа;\n3) сообщать о поломках.\n4) застраховать имущество.';

for (const draw of [drawInlineComparison, drawSplitComparison]) {
  describe(`A clause parted into a lead-in and items (${draw.name})`, () => {
    const { comparison, drawing } = compared(whole, parted);
    const html = draw(fold(comparison), drawing);

    test('stands under one number, its items under their own ids', () => {
      assert.deepEqual(
        idsOf(html).filter((id) => id.startsWith('p-')),
        ['p-1', 'p-1-1', 'p-1-2', 'p-1-3', 'p-1-4'],
      );
      assert.doesNotMatch(seen(html), /→/);
      assert.match(seen(html), /Раздел[её]н/);
    });

    test('and put together again shows each item with its marker', () => {
      const back = compared(parted, whole);
      const text = seen(draw(fold(back.comparison), back.drawing));
      assert.match(text, /Объедин[её]н/);
      assert.match(text, /застраховать имущество/);
      assert.doesNotMatch(text, /→/);
    });
  });
}
