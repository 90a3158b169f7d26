import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visibleText } from './visible-text.ts';

test('finds the words of the marked element and nothing around it', () => {
  const html =
    '<p>before</p><div class="text"><h2>1. <span>Общие</span></h2><p>слово<b>м</b></p></div><p>after</p>';
  assert.equal(visibleText(html, 'class="text"'), '1. Общие словом');
});

test('leaves out what the site says itself, however deep', () => {
  const html =
    '<div class="text"><p>закон</p><div data-site><p>Изменён <a href="/x/">что</a></p><br></div><p>дальше</p></div>';
  assert.equal(visibleText(html, 'class="text"'), 'закон дальше');
});

test('a page that loses or adds a letter reads differently', () => {
  const page = (words: string) =>
    visibleText(`<div class="text"><p>${words}</p></div>`, 'class="text"');
  assert.notEqual(page('в течение 3 дней'), page('в течение 30 дней'));
  assert.equal(page('в\u00a0течение  3\nдней'), page('в течение 3 дней'));
});

test('entities, pictures and attributes with angle brackets are read as a browser reads them', () => {
  const html =
    '<div class="text"><p title="a > b">&lt;100 &amp; &#x41;&#66;<img src="x.png" alt="схема">&quot;</p></div>';
  assert.equal(visibleText(html, 'class="text"'), '<100 & AB схема "');
});
