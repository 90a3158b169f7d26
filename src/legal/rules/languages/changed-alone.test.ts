import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Document, Library } from '#legal/document.ts';
import { readLibrary } from '#library/read-library.ts';
import { readText } from '#library/read-text.ts';
import { compareTexts } from '../../comparison/compare.ts';
import { changedAlone } from './changed-alone.ts';

const fixtures = join(import.meta.dirname, '../../../library/fixtures/tiny');
const { library } = await readLibrary(fixtures);
assert.ok(library);
const { site, documents }: Library = library;
const [model] = documents.filter(({ slug }) => slug === 'cookie-policy');
assert.ok(model);

const old = {
  ru: '# П\n\n1. Заказ хранится семь дней на складе.\n\n2. Оплата картой.',
  kk: '# С\n\n1. Тапсырыс қоймада жеті күн сақталады.\n\n2. Төлем картамен.',
};
const texts = (bodies: Readonly<Record<'ru' | 'kk', string>>) =>
  Object.fromEntries(
    Object.entries(bodies).map(([language, body]) => [
      language,
      readText(body, { file: `${language}.mdx`, language }).text,
    ]),
  );

function told(
  now: Readonly<Record<'ru' | 'kk', string>>,
  compare = compareTexts,
  before = old,
): string[] {
  const [first, second] = (model as Document).editions.map((edition, place) => ({
    ...edition,
    texts: texts(place === 0 ? before : now),
  }));
  assert.ok(first && second);
  const document = { ...(model as Document), editions: [first, second] };
  return changedAlone(second, { document, site, compare }).map(
    ({ file, line, message }) => `${file}:${line} ${message.ru}`,
  );
}

test('a clause changed in one language is told in the file of the other', () => {
  assert.deepEqual(told({ ...old, ru: old.ru.replace('семь', 'десять') }), [
    'kk.mdx:3 Пункт 1: изменился только в русском тексте, в казахском тексте он прежний',
  ]);
});

test('a clause changed in both languages, or in its signs alone, is not told', () => {
  assert.deepEqual(
    told({ ru: old.ru.replace('семь', 'десять'), kk: old.kk.replace('жеті', 'он') }),
    [],
  );
  assert.deepEqual(told({ ...old, ru: old.ru.replace('картой', 'картой\u00a0') }), []);
});

test('languages whose clauses changed together are not compared', () => {
  const comparing = (): never => assert.fail('compared');
  const together = { ru: old.ru.replace('семь', 'десять'), kk: old.kk.replace('жеті', 'он') };
  assert.deepEqual(told(together, comparing), []);
  assert.deepEqual(told(old, comparing), []);
  const inserted = {
    ru: old.ru.replace('2. Оплата', '2. Доставка бесплатна.\n\n3. Оплата'),
    kk: old.kk.replace('2. Төлем', '2. Жеткізу тегін.\n\n3. Төлем'),
  };
  assert.deepEqual(told(inserted, comparing), []);
});

test('a clause changed in one language is found where others moved in both', () => {
  const inserted = {
    ru: old.ru.replace('2. Оплата картой', '2. Доставка бесплатна.\n\n3. Оплата картой или кодом'),
    kk: old.kk.replace('2. Төлем', '2. Жеткізу тегін.\n\n3. Төлем'),
  };
  assert.deepEqual(told(inserted), [
    'kk.mdx:7 Пункт 3: изменился только в русском тексте, в казахском тексте он прежний',
  ]);
});

test('sums that changed places in one language are told of', () => {
  const sums = (first: string, second: string) =>
    `# П\n\n1. Плата:\n\n1) ${first} тенге;\n\n2) ${second} тенге;`;
  const swapped = { ru: sums('10 000', '5 000'), kk: sums('5 000', '10 000') };
  const before = { ru: sums('5 000', '10 000'), kk: sums('5 000', '10 000') };
  assert.equal(told(swapped, compareTexts, before).length > 0, true);
});
