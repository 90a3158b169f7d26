import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Clause, clauseText, walk } from '#legal/clause.ts';
import { readForeignText, withoutForeignMarkup } from './foreign-markup.ts';

const wordsOf = (text: string): readonly string[] => {
  const { text: read } = readForeignText(Buffer.from(text), { file: 'ru.md', language: 'ru' });
  return [...walk(read.clauses)].map(clauseText);
};

test('Where words of another site lead is not read', () => {
  const read = (target: string) =>
    readForeignText(Buffer.from(`Пишите [нам](${target})[^1].\n\n[^1]: [Здесь](${target})`), {
      file: 'ru.md',
      language: 'ru',
    }).text;
  const [one, other] = [read('/contact'), read('https://tumar.example/contact')];
  assert.deepEqual(one.clauses, other.clauses);
  assert.deepEqual(one.footnotes[0]?.blocks, other.footnotes[0]?.blocks);
  assert.equal(clauseText(one.clauses[0] as Clause), 'Пишите нам.');
});

describe('Markdown of another site', () => {
  for (const [name, typed, words] of [
    [
      'tags go, the words between them stay',
      'Срок <span class="a>b">оплаты</span>.',
      'Срок оплаты.',
    ],
    ['a tag within a word parts nothing', 'до<b>го</b>вор', 'договор'],
    [
      'items of a list are words apart',
      'Виды:<li>первый</li><li>второй</li>',
      'Виды: первый  второй ',
    ],
    ['attributes go', 'Срок оплаты {: #pay .big }{#pay}', 'Срок оплаты '],
    ['comments go', 'Срок <!-- не <b>забыть --> оплаты', 'Срок  оплаты'],
    ['statements go', '{% if paid %}Срок{% endif %} оплаты', 'Срок оплаты'],
    ['what will be filled in stays', 'Пишите на {{ address }}', 'Пишите на {{ address }}'],
    [
      'addresses in brackets stay',
      '<https://tumar.example> <a@tumar.example>',
      '<https://tumar.example> <a@tumar.example>',
    ],
    ['no tag is Cyrillic', '<имя> < 5 и 5 > 3', '<имя> < 5 и 5 > 3'],
    ['code stays', 'Наберите `<b>` и ``{:x}``', 'Наберите `<b>` и ``{:x}``'],
    [
      'a brace or bracket that never closes stays',
      'a {: b <span c <!-- d {% e',
      'a {: b <span c <!-- d {% e',
    ],
  ] as const)
    test(name, () => assert.equal(withoutForeignMarkup(typed), words));

  test('front matter is no text, a rule is', () => {
    assert.deepEqual(
      wordsOf('\uFEFF---\r\ntitle: "Правила"\r\nfrom:\r\n  - /a\r\n---\r\n\r\n1. Срок.\r\n'),
      ['Срок.'],
    );
    assert.deepEqual(withoutForeignMarkup('---\n\nПравила.\n\n---\n'), '---\n\nПравила.\n\n---\n');
  });

  test('lines keep their numbers', () => {
    const text = '---\na: b\n---\n<table>\n<tr\n class="x">\n<!--\n\n-->\n1. Срок.\n';
    const { text: read } = readForeignText(Buffer.from(text), { file: 'ru.md', language: 'ru' });
    assert.equal(read.clauses[0]?.line, 10);
  });

  test('much that never closes is read at once', () => {
    for (const opening of ['<!--', '<a ', '<a "', '{:', '{% ', '` `` ', '---\n'])
      withoutForeignMarkup(opening.repeat(200_000));
  });
});
