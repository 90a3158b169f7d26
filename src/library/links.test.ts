import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from './read-text.ts';

const rules = (body: string) =>
  readText(`# Н\n\n${body}`, { file: 'f', language: 'ru' }).problems.map(({ rule }) => rule);

test('pages, letters, telephones and places of the site may be linked', () => {
  for (const target of [
    'https://adilet.zan.kz/rus/docs/Z1300000094',
    'http://a.kz',
    'mailto:info@a.kz',
    'tel:+77172000000',
    '/ru/terms/',
    '#t-1',
  ]) {
    assert.deepEqual(rules(`[слово](${target})`), [], target);
  }
  assert.deepEqual(rules('Пишите: info@a.kz, https://a.kz/путь, www.a.kz'), []);
});

test('no other target is accepted, however it is spelt', () => {
  for (const target of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '<java\tscript:alert(1)>',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript\\:alert(1)',
    '<%6aavascript:alert(1)>',
    '&#x1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    '/%2fevil.example',
    '\\\\evil.example',
    'https:evil.example',
    'terms/',
  ]) {
    assert.ok(rules(`[слово](${target})`).includes('link-target'), target);
  }
});

test('an address that hides its site behind another name is refused', () => {
  assert.deepEqual(rules('[банк](https://kaspi.kz@evil.kz)'), ['link-deceptive']);
  assert.deepEqual(rules('[банк](https://a:b@evil.kz/)'), ['link-deceptive']);
});

test('words that are an address lead to that address', () => {
  for (const link of [
    '[https://kaspi.kz](https://evil.kz)',
    '[kaspi.kz](https://evil.kz)',
    '[www.kaspi.kz/pay](http://evil.kz/kaspi.kz)',
    '[info@a.kz](mailto:info@b.kz)',
  ]) {
    assert.deepEqual(rules(link), ['link-deceptive'], link);
  }
  for (const link of [
    '[https://a.kz](https://www.a.kz/путь)',
    '[a.kz](https://legal.a.kz)',
    '[почта.қаз](https://почта.қаз)',
    '[Node.js](https://nodejs.org)',
    '[устав.pdf](https://a.kz/1)',
    '[ст. 1.2](https://a.kz)',
    '[info@a.kz](mailto:Info@a.kz?subject=x)',
    '[a.kz](/ru/terms/)',
  ]) {
    assert.deepEqual(rules(link), [], link);
  }
});

test('a site whose name mixes alphabets is told of', () => {
  assert.deepEqual(rules('[банк](https://kasрi.kz)'), ['link-look-alikes']);
  assert.deepEqual(rules('[почта](https://почта.kz)'), []);
});

test('a definition is judged where it stands', () => {
  const { problems } = readText('# Н\n\n[а][p] и [б][p]\n\n[p]: javascript:alert(1)', {
    file: 'f',
    language: 'ru',
  });
  assert.deepEqual(
    problems.map(({ rule, line, column }) => [rule, line, column]),
    [['link-target', 5, 1]],
  );
});
