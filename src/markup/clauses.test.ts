import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clause, Inline } from '../legal/clause.ts';
import { clauses } from '../legal/testing/clauses.ts';
import { textOf } from '../legal/testing/texts.ts';
import { ru } from '../translations/ru.ts';
import { drawClauses } from './clauses.ts';
import { drawingOf } from './drawing.ts';

function draw(content: readonly Clause[]): string {
  const drawing = drawingOf(
    { ...textOf(''), clauses: content },
    {
      words: ru,
      image: (file) => `/files/${file}`,
      link: (inlines) => inlines,
    },
  );
  return drawClauses(content, drawing);
}

const saying = (inlines: readonly Inline[]): readonly Clause[] =>
  clauses('1.1. x').map((clause) => ({ ...clause, blocks: [{ kind: 'paragraph', inlines }] }));

test('a clause has its address, its number as a link, and its items in a list', () => {
  const html = draw(
    clauses('## 2. Данные\n2.1. Оператор запрашивает:\n1) имя;\n2) телефон.\n2.1.1. глубже'),
  );
  assert.match(html, /<section id="s-2" aria-labelledby="s-2~h">/);
  assert.match(
    html,
    /<h2 id="s-2~h"><a class="num" href="#s-2"[^>]*>2\.<\/a> <span>Данные<\/span><\/h2>/,
  );
  assert.match(html, /<div class="clause d2" id="p-2\.1"><a class="num" href="#p-2\.1"/);
  assert.match(html, /<ul class="items"><li id="p-2\.1-1"><span class="marker">1\) <\/span>/);
  assert.match(html, /<div class="clause d3" id="p-2\.1\.1">/);
});

test('markup in the words of the law stays words', () => {
  const html = draw(saying([{ kind: 'text', text: '<script>alert("1")</script> & «<b>»' }]));
  assert.match(html, /&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt; &amp; «&lt;b&gt;»/);
  assert.doesNotMatch(html, /<script|<b>/);
});

test('a link cannot leave its attribute', () => {
  const html = draw(
    saying([
      { kind: 'link', target: 'https://a.kz/"onclick="x', children: [{ kind: 'text', text: 'a' }] },
    ]),
  );
  assert.match(
    html,
    /<a href="https:\/\/a\.kz\/&quot;onclick=&quot;x" rel="noopener external">a<\/a>/,
  );
});

test('a picture stands at its address with its words', () => {
  const html = draw(saying([{ kind: 'image', source: 'scheme.png', alternative: 'Схема "А"' }]));
  assert.match(html, /<img src="\/files\/scheme\.png" alt="Схема &quot;А&quot;" loading="lazy">/);
});
