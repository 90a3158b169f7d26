import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clause, clauseText } from '#legal/clause.ts';
import { readText } from './read-text.ts';

const read = (body: string) =>
  readText(`# Название\n\n${body}\n`, { file: 'ru.mdx', language: 'ru' });
const rules = (body: string) => read(body).problems.map((problem) => problem.rule);

/** One line a clause: indentation, address, label and words. */
function outline(body: string): string[] {
  const draw = (clause: Clause, depth: number): string[] => [
    `${'  '.repeat(depth)}${clause.id} ${clause.label}|${clauseText(clause)}`,
    ...clause.children.flatMap((child) => draw(child, depth + 1)),
  ];
  return read(body).text.clauses.flatMap((clause) => draw(clause, 0));
}

test('sections hold clauses, clauses hold what their numbers begin', () => {
  assert.deepEqual(
    outline(
      '## 2. Данные\n\n2.1. Раз\n\n2.1.1. Два\n\n2.10.2.1. Три\n\n### Подраздел\n\n2.2. Четыре',
    ),
    [
      's-2 2.|Данные',
      '  p-2.1 2.1.|Раз',
      '    p-2.1.1 2.1.1.|Два',
      '  p-2.10.2.1 2.10.2.1.|Три',
      '  h-1 |Подраздел',
      '    p-2.2 2.2.|Четыре',
    ],
  );
});

test('the tree keeps the order of the text, whatever the numbers say', () => {
  assert.deepEqual(outline('2.1. Раз\n\n2.2. Два\n\n2.1.3. Три'), [
    'p-2.1 2.1.|Раз',
    'p-2.2 2.2.|Два',
    'p-2.1.3 2.1.3.|Три',
  ]);
});

test('sections and clauses may share single numbers', () => {
  assert.deepEqual(outline('## 4. Раздел\n\n4. Пункт\n\n5. Другой\n\n## 5. Раздел\n\n6. Третий'), [
    's-4 4.|Раздел',
    '  p-4 4.|Пункт',
    '  p-5 5.|Другой',
    's-5 5.|Раздел',
    '  p-6 6.|Третий',
  ]);
});

test('numbers are read and never counted', () => {
  assert.deepEqual(outline('1. а\n\n2. б\n\n2. в\n\n4. г'), [
    'p-1 1.|а',
    'p-2 2.|б',
    'p-2~2 2.|в',
    'p-4 4.|г',
  ]);
});

test('letters nest in digits, and the digits go on after them', () => {
  assert.deepEqual(
    outline('2.1. Указывает:\n\n1) имя;\n\n2) адрес:\n\nа) город;\n\nб) дом;\n\n3) время.'),
    [
      'p-2.1 2.1.|Указывает:',
      '  p-2.1-1 1)|имя;',
      '  p-2.1-2 2)|адрес:',
      '    p-2.1-2-а а)|город;',
      '    p-2.1-2-б б)|дом;',
      '  p-2.1-3 3)|время.',
    ],
  );
});

test('dashes count among their neighbours, and indentation nests too', () => {
  assert.deepEqual(outline('## 2. Раздел\n\n- раз\n  - внутри\n- два'), [
    's-2 2.|Раздел',
    '  s-2-1 -|раз',
    '    s-2-1-1 -|внутри',
    '  s-2-2 -|два',
  ]);
});

test('text without a number belongs to the clause above until that has items', () => {
  assert.deepEqual(outline('2.1. Раз\n\nещё\n\n1) имя\n\nпосле\n\n2) дата\n\n2.2. Два'), [
    'p-2.1 2.1.|Раз\nещё',
    '  p-2.1-1 1)|имя',
    '  p-2.1-t1 |после',
    '  p-2.1-2 2)|дата',
    'p-2.2 2.2.|Два',
  ]);
});

test('a list that begins anew after a paragraph stands under that paragraph', () => {
  assert.deepEqual(outline('2.1. Раз:\n\n1) имя\n\nТакже:\n\n1) дата'), [
    'p-2.1 2.1.|Раз:',
    '  p-2.1-1 1)|имя',
    '  p-2.1-t1 |Также:',
    '    p-2.1-t1-1 1)|дата',
  ]);
});

test('preamble and definitions are paragraphs with addresses of their own', () => {
  assert.deepEqual(outline('Вводный.\n\n- пункт\n\nДругой.\n\n## Термины\n\nОператор – это…'), [
    't-1 |Вводный.',
    '  t-1-1 -|пункт',
    't-2 |Другой.',
    'h-1 |Термины',
    '  h-1-t1 |Оператор – это…',
  ]);
});

test('articles hold the numbers that begin anew in each', () => {
  assert.deepEqual(outline('Статья 1. Раз\n\n1. а\n\nСтатья 2. Два\n\n1. б'), [
    'p-1 Статья 1.|Раз',
    '  p-1~2 1.|а',
    'p-2 Статья 2.|Два',
    '  p-1~3 1.|б',
  ]);
});

test('chapters typed as paragraphs hold their articles', () => {
  assert.deepEqual(
    outline('Глава 1. А\n\nСтатья 1. Раз\n\nСтатья 2. Два\n\nГлава 2. Б\n\nСтатья 3. Три'),
    [
      's-1 Глава 1.|А',
      '  p-1 Статья 1.|Раз',
      '  p-2 Статья 2.|Два',
      's-2 Глава 2.|Б',
      '  p-3 Статья 3.|Три',
    ],
  );
});

test('a number without a dot before small letters is a clause only in its row', () => {
  assert.deepEqual(outline('## 9. Ответ\n\n9.1. Раз\n\n9.2 оператор\n\n2.5 гигабайт'), [
    's-9 9.|Ответ',
    '  p-9.1 9.1.|Раз',
    '  p-9.2 9.2|оператор\n2.5 гигабайт',
  ]);
});

test('a label may be typed bold or with an escaped dot', () => {
  assert.deepEqual(outline('**2.1.** Раз\n\n1986\\. год'), ['p-2.1 2.1.|Раз', 'p-1986 1986.|год']);
});

test('a clause knows the first character of its label, whatever stands before', () => {
  const [clause] = read('😀\n\n  **2.1.** Раз').text.clauses.slice(1);
  assert.deepEqual([clause?.line, clause?.column], [5, 3]);
});

test('what a reader sees is what the file says', () => {
  const [clause] = read(
    '"Кавычки" -- тире... \\{скобки\\} \\<100, 5 \\* 3, a&nbsp;b, `\\{x\\}`, [ ] и 1 < 2'.replace(
      ' < ',
      ' \\< ',
    ),
  ).text.clauses;
  assert.equal(
    clause && clauseText(clause),
    '"Кавычки" -- тире... {скобки} <100, 5 * 3, a\u00a0b, \\{x\\}, [ ] и 1 < 2',
  );
  const [task] = read('- [x] согласен').text.clauses;
  assert.equal(task && clauseText(task), '[x] согласен');
});

test('line ends of any kind give the same tree', () => {
  const lf = outline('2.1. Раз\n\n1) имя\n\nпосле');
  for (const end of ['\r\n', '\r']) {
    const { text, problems } = readText(
      '# Название\n\n2.1. Раз\n\n1) имя\n\nпосле\n'.replaceAll('\n', end),
      { file: 'f', language: 'ru' },
    );
    assert.deepEqual(problems, []);
    assert.equal(text.clauses[0]?.children.length, 2);
    assert.equal(text.clauses[0]?.children[1]?.line, 7);
  }
  assert.equal(lf.length, 3);
});

test('tables, quotes, notes, code and rules stay whole', () => {
  const { text, problems } = read(
    '2.1. Раз\n\n| а | б |\n|---|---|\n| 1 | 2 |\n\n> цитата\n\n<Note>\nпояснение\n</Note>\n\n```\n{код}\n```\n\n---',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    text.clauses[0]?.blocks.map((block) => block.kind),
    ['paragraph', 'table', 'quote', 'note', 'preformatted', 'rule'],
  );
});

test('footnotes come in the order of their mention, small and capital letters alike', () => {
  const { text, problems } = read('Раз[^b], два[^A].\n\n[^a]: Вторая.\n\n[^B]: Первая.');
  assert.deepEqual(problems, []);
  assert.deepEqual(
    text.footnotes.map(({ id }) => id),
    ['b', 'a'],
  );
});

test('a footnote that only an unmentioned one mentions is not left out', () => {
  const { text } = read('Раз[^a].\n\n[^b]: Вторая[^c].\n\n[^c]: Третья.\n\n[^a]: Первая.');
  assert.deepEqual(
    text.footnotes.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
});

test('the title of a link that runs over a footnote ends in a problem, whatever was read before', () => {
  read('а'.repeat(3000));
  const { problems } = read(`[x](a "\n\n[^1]: нота\n\n${'б'.repeat(5900)}\n\n")\n\nКонец[^1].`);
  assert.equal(
    problems.some(({ rule }) => rule === 'text-lost'),
    true,
  );
});

test('signs of degrees beside hard spaces are no wrong encoding', () => {
  assert.deepEqual(rules('1. С\u00a0С\u00a0С\u00a0Р\u00a0и 25 °C.'), []);
});

test('the mark of a footnote bears the name of its note', () => {
  const { text } = read('Раз[^Ж].\n\n[^ж]: Слова.');
  const [block] = text.clauses[0]?.blocks ?? [];
  const marks = block?.kind === 'paragraph' ? block.inlines : [];
  assert.deepEqual(marks[1], { kind: 'footnote', id: text.footnotes[0]?.id });
});

test('the number of an inserted clause wins over the item that would spell alike', () => {
  assert.deepEqual(outline('9. Раз:\n\n1) имя;\n\n9-1. Два'), [
    'p-9 9.|Раз:',
    '  p-9-1~2 1)|имя;',
    'p-9-1 9-1.|Два',
  ]);
});

test('a link to a term leads to its defining place, whichever way it is spelt', () => {
  for (const target of ['#operator', '#term-operator']) {
    const { text, problems } = read(
      `[Слово](${target}).\n\n<Term id="operator">Оператор</Term> – это…`,
    );
    assert.deepEqual(problems, []);
    const [block] = text.clauses[0]?.blocks ?? [];
    const [link] = block?.kind === 'paragraph' ? block.inlines : [];
    assert.equal(link?.kind === 'link' && link.target, '#term-operator');
  }
});

test('a title is needed, once, and first', () => {
  assert.deepEqual(
    readText('2.1. Раз', { file: 'f', language: 'ru' }).problems.map(({ rule }) => rule),
    ['title-missing'],
  );
  assert.deepEqual(rules('# Второе'), ['title-second']);
  assert.deepEqual(
    readText('Раз\n\n# Название', { file: 'f', language: 'ru' }).problems.map(({ rule }) => rule),
    ['title-first'],
  );
});

test('a title is words alone', () => {
  const { problems } = readText('# Название ![план](a.png)', { file: 'f', language: 'ru' });
  assert.deepEqual(
    problems.map(({ rule }) => rule),
    ['title-image'],
  );
});

test('what Markdown would drop or turn into markup is an error', () => {
  assert.deepEqual(rules('| а | б |\n|---|---|\n| 1 | 2 | 3 |'), ['table-cells']);
  assert.deepEqual(rules('| а | б |\n|---|---|\n| 1 |'), ['table-cells']);
  assert.deepEqual(rules('Слово[^1]'), ['footnote-undefined']);
  assert.deepEqual(rules('[Срок]: 5'), ['definition-unused']);
  assert.deepEqual(rules('Цена 5*10*2 тенге'), ['emphasis-in-word']);
  assert.deepEqual(rules('от 5~10 и 7~9'), ['emphasis-in-word']);
  assert.deepEqual(rules('Строка\n---'), ['underlined-heading']);
  assert.deepEqual(rules('## !!!'), ['empty-heading']);
  assert.deepEqual(rules('![](plan.png)'), ['image-alternative']);
});

test('signs at the start of a line that would be lost are told of', () => {
  assert.deepEqual(rules('Подпись\n\n__________'), ['underscore-line']);
  assert.deepEqual(rules('Подпись\n\n\\_\\_\\_'), []);
  assert.deepEqual(rules('Подпись: __________ (имя)'), []);
  assert.deepEqual(rules('Лица\n\n> 18 лет'), ['quoted-number']);
  assert.deepEqual(rules('> слова\n> и 18 лет'), []);
});

test('neighbouring lines that look like clauses are told of', () => {
  assert.deepEqual(rules('1.1. Раз;\n1.2. Два.'), ['glued-lines']);
  assert.deepEqual(rules('Сумма указана в пункте\n1.2 договора.'), []);
});

test('a link to a place that is not there is told of', () => {
  assert.deepEqual(rules('2.1. См. [ниже](#p-2.2).'), ['anchor-missing']);
  assert.deepEqual(rules('2.1. См. [здесь](#p-2.1).'), []);
});
