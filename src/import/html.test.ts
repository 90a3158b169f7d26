import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractHtml } from './extract/html.ts';
import { importSource } from './steps.ts';

const lines = (html: string): string[] => extractHtml(html).lines.map(({ text }) => text);
const draft = (html: string): string =>
  importSource(extractHtml(html), { fix: false, language: null }).texts[0]?.draft.mdx ?? '';

test('numbers that a browser draws before items are part of the text', () => {
  const list = (open: string, close: string) =>
    `${open}<li>лён<li value=7><p>шёлк</p></li><li>7) сукно</li>${close}`;
  assert.deepEqual(lines(list('<ol start="4">', '</ol>')), ['4. лён', '7. шёлк', '7) сукно']);
  assert.deepEqual(lines(list('<ol type=a>', '</ol>')), ['a) лён', 'g) шёлк', '7) сукно']);
  assert.deepEqual(lines(list('<ol style="list-style-type: upper-roman">', '</ol>')), [
    'I. лён',
    'VII. шёлк',
    '7) сукно',
  ]);
  assert.deepEqual(lines('<ol reversed><li>лён<li>шёлк</ol>'), ['2. лён', '1. шёлк']);
  assert.deepEqual(lines('<ul><li>лён</li><li>– шёлк</li></ul>'), ['- лён', '– шёлк']);
});

test('numbers of nested lists are joined where the page’s own style sheet joins them', () => {
  const style =
    '<style>li::before { counter-increment: a; content: counters(a, ".") ". " }</style>';
  const list = '<ol><li>Приём<ol><li>Опись.</li><li>Печать.</li></ol></li><li>Выдача</li></ol>';
  assert.deepEqual(lines(style + list), ['1. Приём', '1.1. Опись.', '1.2. Печать.', '2. Выдача']);
  assert.deepEqual(lines(list), ['1. Приём', '1. Опись.', '2. Печать.', '2. Выдача']);
});

test('breaks, frames and spaces of a page part and join as a reader sees it', () => {
  const html =
    '<div><div>Первый&nbsp;абзац\n  <b>идёт</b> дальше.<br>Второй.</div> Третий.<p></p></div>';
  assert.deepEqual(lines(html), ['Первый абзац идёт дальше.', 'Второй.', 'Третий.']);
});

test('words in a form, a caption and a typed block are words of the page', () => {
  const html =
    '<form><p>Правила</p><input value="х"><table><caption>Таблица 1</caption><tr><td>лён</td><td>год</td></tr></table><pre>1.1. Вещи хранят\nв сухом месте.\n\n1.2. Срок – год.</pre></form>';
  assert.deepEqual(lines(html), [
    'Правила',
    'Таблица 1',
    'лён\tгод',
    '1.1. Вещи хранят',
    'в сухом месте.',
    '',
    '1.2. Срок – год.',
  ]);
});

test('what is told of a cell stands at the line of its table', () => {
  const html =
    '<p>Правила</p><table><tr><td>лён</td><td>год<nav>меню</nav></td></tr></table><p>Конец</p><nav>меню</nav>';
  assert.deepEqual(
    extractHtml(html).remarks.map(({ line }) => line),
    [2, 4],
  );
});

test('a note and its mention find each other, on sites and in pages that Word saved', () => {
  const site =
    '<h1>Правила</h1><p>1.1. Срок – год<sup><a href="#f" id="b">1</a></sup>.</p><p>1.2. Цена – сто.</p><ol><li id="f">Считая с мая. <a href="#b">↩</a></li></ol>';
  const word =
    '<h1>Правила</h1><p>1.1. Срок – год<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.</p><p>1.2. Цена – сто.</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> Считая с мая.</p></div>';
  const expected = '# Правила\n\n1.1. Срок – год[^1].\n\n1.2. Цена – сто.\n\n[^1]: Считая с мая.\n';
  assert.equal(draft(site), expected);
  assert.equal(draft(word), expected);
});

test('where sections are headings of the first level, the title stands above them', () => {
  const section = (name: string) => `<h1>${name}</h1><p>Вещи принимают по описи.</p>`;
  const html = `<p>Правила склада</p>${section('Приём')}${section('Выдача')}`;
  assert.match(draft(html), /^# Правила склада\n\n## Приём\n/);
});

test('a link of a table of contents is no mention', () => {
  assert.deepEqual(lines('<p><a href="#s">1</a> Приём</p><p id="s">1. Приём</p>'), [
    '1 Приём',
    '1. Приём',
  ]);
});

test('a page nested deeper than any keeps its words', () => {
  assert.deepEqual(lines(`${'<font>'.repeat(3000)}слово`), ['слово']);
});

test('a page that Word saved keeps the numbers it drew', () => {
  const item = (number: string, words: string) =>
    `<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>${number}<span>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
  assert.deepEqual(lines(item('1.', 'Приём') + item('1.1.', 'Опись.')), [
    '1. Приём',
    '1.1. Опись.',
  ]);
});
