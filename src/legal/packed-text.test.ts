import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clause, Inline } from './clause.ts';
import type { Text } from './edition.ts';
import { type PackedText, packText, unpackText } from './packed-text.ts';

const words = (text: string): Inline => ({ kind: 'text', text });
const clause = (more: Partial<Clause>): Clause => ({
  kind: 'clause',
  id: 'p-1',
  number: '1',
  label: '1.',
  line: 0,
  column: 0,
  blocks: [],
  children: [],
  ...more,
});

/** One of everything a text may hold. */
const text: Text = {
  language: 'kk',
  title: [words('Дәмдеуіштерді '), { kind: 'emphasis', children: [words('жеткізу')] }],
  titleLine: 5,
  file: 'spices/2026-01-01/kk.mdx',
  checksum: 'ab12',
  clauses: [
    clause({
      kind: 'section',
      line: 7,
      blocks: [{ kind: 'paragraph', line: 7, inlines: [words('Жалпы ережелер')] }],
      children: [
        clause({
          id: 'p-1.1',
          line: 9,
          blocks: [
            {
              kind: 'paragraph',
              line: 10,
              inlines: [
                words('Осы '),
                { kind: 'strong', children: [{ kind: 'emphasis', children: [words('шарт')] }] },
                { kind: 'break' },
                { kind: 'code', text: '<b>' },
                { kind: 'link', target: 'https://example.kz', children: [words('сайт')] },
                { kind: 'term', id: 'sate', children: [words('сатушы')] },
                { kind: 'footnote', id: 'a' },
                { kind: 'image', source: 'map.svg', alternative: 'карта' },
              ],
            },
            { kind: 'paragraph', inlines: [] },
            { kind: 'paragraph', inlines: [words('')] },
            {
              kind: 'table',
              header: [[words('а')], []],
              rows: [[[words('б')], [{ kind: 'break' }]]],
            },
            { kind: 'quote', blocks: [{ kind: 'preformatted', text: ' a\n  b' }] },
            { kind: 'note', blocks: [{ kind: 'rule' }] },
          ],
          children: [
            clause({ kind: 'item', id: 'p-1.1-1', line: 31 }),
            clause({ kind: 'paragraph', line: 8 }),
          ],
        }),
      ],
    }),
  ],
  footnotes: [{ id: 'a', blocks: [{ kind: 'paragraph', inlines: [words('түсіндірме')] }] }],
};

test('a text comes out of its JSON as it went in', () => {
  const packed = JSON.parse(JSON.stringify(packText(text))) as PackedText;
  assert.deepEqual(unpackText(packed), text);
});

test('what is no such text is refused, not misread', () => {
  for (const other of [null, [], {}, { ...packText(text), shape: 1 }, { shape: 2 }])
    assert.throws(() => unpackText(other as unknown as PackedText), TypeError);
});
