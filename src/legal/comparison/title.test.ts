import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Text } from '../edition.ts';
import { shown } from '../testing/redlines.ts';
import { titleChange } from './title.ts';

const named = (title: string, titleLine: number): Text => ({
  language: 'ru',
  title: title === '' ? [] : [{ kind: 'text', text: title }],
  titleLine,
  clauses: [],
  footnotes: [],
  checksum: '',
  file: 'ru.mdx',
});

test('The name of a text is told like a clause', () => {
  for (const [old, now, kinds, words] of [
    ['Правила обмена', 'Правила возврата', 'reworded', 'Правила [-обмена-]{+возврата+}'],
    ['Правила обмена', 'ПРАВИЛА ОБМЕНА', 'typographic', '[-Правила обмена-]{+ПРАВИЛА ОБМЕНА+}'],
    ['Правила обмена', 'Правила обмена', '', ''],
    ['', 'Правила обмена', 'added', '{+Правила обмена+}'],
    ['Правила обмена', '', 'removed', '[-Правила обмена-]'],
  ] as const) {
    const [change] = titleChange(named(old, 1), named(now, 3));
    assert.deepEqual([change?.kinds.join(), change && shown(change.redline)], [kinds, words]);
    assert.deepEqual(
      change?.new.map(({ line }) => line),
      now === '' ? [] : [3],
    );
  }
  assert.deepEqual(titleChange(named('', 1), named('', 1)), []);
});
