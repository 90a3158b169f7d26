import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#library/read-text.ts';
import { documentOf, editionNamed } from '../legal/testing/editions.ts';
import { ownLinkProblems } from './own-links.ts';

const site = {
  publisher: {},
  address: 'https://legal.example.kz',
  languages: ['kk', 'ru'],
  timeZone: 'UTC',
};

/** What is said of one link in the clause 1 of an edition of «terms»; the document has 2.1 too. */
function told(target: string): readonly (string | undefined)[] {
  const body = `# Н\n\n1. См. [здесь](${target}).\n\n2.1. Два.`;
  const { text } = readText(body, { file: 'terms/2026-01-10/ru.mdx', language: 'ru' });
  const documents = [
    documentOf([editionNamed('2026-01-10', { texts: { ru: text } })], { formerly: ['rules'] }),
  ];
  return ownLinkProblems({ site, documents }).map(
    ({ rule, line, hint }) => `${rule} ${line} ${hint?.ru}`,
  );
}

test('a link to a page that is there, or to another site, is no fault', () => {
  for (const target of [
    '/ru/',
    '/ru/terms/',
    '/ru/rules/',
    '/ru/terms/#p-2.1',
    '/ru/terms/2026-01-10/#p-2.1',
    '/ru/terms/history/#p-9',
    '/ru/search/?q=a',
    '/ru/help/about/',
    'https://legal.example.kz/ru/terms/',
    'https://example.kz/ru/nothing/',
    '#p-1',
  ])
    assert.deepEqual(told(target), [], target);
});

test('a link to a document, edition or clause that is not there names the nearest', () => {
  assert.match(told('/ru/term/')[0] ?? '', /^link-missing 3 .*terms$/);
  assert.match(told('/ru/terms/2026-01-11/')[0] ?? '', /2026-01-10$/);
  assert.match(told('/ru/terms/#p-2.2')[0] ?? '', /#p-2\.1/);
  assert.match(told('/en/terms/')[0] ?? '', /kk, ru$/);
  assert.match(told('https://legal.example.kz/ru/nothing/')[0] ?? '', /terms$/);
});
