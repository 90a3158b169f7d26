import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Document, titleIn } from '../legal/document.ts';
import { documentOf, editionNamed } from '../legal/testing/editions.ts';
import { textOf } from '../legal/testing/texts.ts';
import type { Catalogue, CataloguePage } from './catalogue.ts';
import { finderOf } from './finder.ts';
import { packWords } from './front-coding.ts';
import { lexiconOf } from './lexicon.ts';
import { firstPart, numberTables } from './number-table.ts';
import { shardsOf } from './shards.ts';
import { pageOf } from './slots.ts';
import { wordingsOf } from './wordings.ts';

const document = (slug: string, language: string, ...texts: readonly string[]): Document =>
  documentOf(
    texts.map((text, at) =>
      editionNamed(`2026-0${at + 1}-01`, { texts: { [language]: textOf(text, language) } }),
    ),
    { slug, title: { [language]: slug } },
  );

/** Answers like the index from the very words it would be given. */
function finderIn(language: string, ...documents: readonly Document[]) {
  const files = new Map<string, unknown>();
  const lexicon = lexiconOf(language);
  const pages = documents.map((one, at) => {
    const wordings = wordingsOf(one, language, '2026-09-01');
    const page = pageOf(titleIn(one, language).text, wordings, lexicon);
    const { starts, slots } = page;
    const shards = shardsOf({ document: one, language, languages: [language], wordings, starts });
    shards.forEach((shard, place) => files.set(`texts/${at}-${place}.shard`, shard));
    const inForce = wordings.filter(({ status }) => status === 'in-force').length;
    const end = starts[inForce] ?? slots;
    const firsts = shards.map((shard) => shard.clauses[0]?.[0] ?? 0);
    const entry: CataloguePage = [at, at, 0, [end, end, slots], `${at}`, firsts, []];
    return { wordings, starts, words: page.content.split(' '), entry };
  });
  const tables = [...numberTables(pages)];
  for (const [part, table] of tables) files.set(`numbers/n${part}.shard`, table);
  files.set('words/w.shard', packWords(lexicon.vocabulary()));
  const catalogue: Catalogue = {
    languages: [language],
    documents: documents.map(({ slug }) => slug),
    pages: pages.map(({ entry }) => entry),
    parts: [],
    numbers: Object.fromEntries(tables.map(([part]) => [part, `n${firstPart(part)}`])),
    vocabulary: { [language]: 'w' },
  };
  return finderOf(catalogue, {
    places: async (term) =>
      pages.flatMap(({ entry, words }) => {
        const places = words.flatMap((word, place) => (word.startsWith(term) ? [place] : []));
        return places.length > 0 ? [{ record: entry[0], places }] : [];
      }),
    shard: async (path) => files.get(path),
  });
}

async function found(finder: ReturnType<typeof finderIn>, query: string, language = 'ru') {
  const hits = await finder.find(query, language);
  const details = await Promise.all(hits.map((hit) => finder.detail(hit)));
  return details.map(({ edition: [address], clauseId }) => `${address}#${clauseId}`);
}

const delivery = document(
  'delivery',
  'ru',
  `## 1. Общее
1.1. Доставка товаров оплачивается покупателем.
1.2. Курьер хранит товары три дня, доставка бесплатна.
1.3. Возврат денег — по заявлению покупателя.`,
);
const storage = document(
  'storage',
  'ru',
  '1. Архив хранения прежний.',
  `1. Хранение вещей на складе.
1.1. Склад принимает вещи. Хранение оплачивается помесячно, но не раньше выдачи квитанции.
1.2. Оплата хранения.`,
);
const finder = finderIn('ru', delivery, storage);

test('words are found in other forms, the rarest and nearest first', async () => {
  assert.equal((await found(finder, 'оплаты хранений'))[0], '/ru/storage/#p-1.2');
  assert.equal((await found(finder, 'бесплатную доставку'))[0], '/ru/delivery/#p-1.2');
});

test('a number is answered before words, of the kind asked for first', async () => {
  assert.deepEqual(await found(finder, '1.3'), ['/ru/delivery/#p-1.3']);
  assert.equal((await found(finder, 'раздел 1'))[0], '/ru/delivery/#s-1');
  assert.equal((await found(finder, 'п. 1'))[0], '/ru/storage/#p-1');
});

test('a clause is found by its number and a word', async () => {
  assert.equal((await found(finder, '1.2 доставка'))[0], '/ru/delivery/#p-1.2');
  assert.equal((await found(finder, '1.2 оплата'))[0], '/ru/storage/#p-1.2');
});

test('a phrase in quotes must stand so in the text, whatever signs are between', async () => {
  assert.deepEqual(await found(finder, '"товары три дня доставка"'), ['/ru/delivery/#p-1.2']);
  assert.deepEqual(await found(finder, '«доставка товаров»'), ['/ru/delivery/#p-1.1']);
  assert.deepEqual(await found(finder, '"товаров доставка"'), []);
  assert.deepEqual(await found(finder, '"доставки товаров"'), []);
});

test('an archived wording is found and says so, at the address of its edition', async () => {
  const hits = await finder.find('архив', 'ru');
  assert.deepEqual(
    hits.map(({ status }) => status),
    ['archived'],
  );
  assert.deepEqual(await found(finder, 'архив'), ['/ru/storage/2026-01-01/#p-1']);
});

test('the last word counts from its beginning while it is typed', async () => {
  assert.ok((await found(finder, 'квитан')).includes('/ru/storage/#p-1.1'));
  assert.ok((await found(finder, 'кви')).includes('/ru/storage/#p-1.1'));
  assert.deepEqual(await found(finder, 'кви '), []);
});

test('what a word being typed seems to end in is no ending yet', async () => {
  const text = '1. Заявления рассматривает приёмная.\n2. Применение и принятие правил.';
  const rules = finderIn('ru', document('rules', 'ru', text));
  assert.deepEqual(await found(rules, 'приём'), ['/ru/rules/#p-1']);
});

test('an unknown word offers the nearest known one', async () => {
  assert.equal(await finder.suggest('оплата хрнаения', 'ru'), 'оплата хранение');
  assert.equal(await finder.suggest('квитанцыи', 'ru'), 'квитанции');
  assert.equal(await finder.suggest('доставка', 'ru'), null);
  assert.equal(await finder.suggest('электрификация', 'ru'), null);
});

test('Kazakh is found without a Kazakh keyboard and over look-alikes', async () => {
  const text = '1. Əкімшілік тұлғалардың құқығын қорғайды.\n2. Ақша қайтарылады.';
  const kazakh = finderIn('kk', document('rules', 'kk', text));
  for (const query of ['әкімшіліктің құқықтары', 'акимшиликтин кукыктары', 'тулга', 'қорғау'])
    assert.equal((await found(kazakh, query, 'kk'))[0], '/kk/rules/#p-1', query);
});

test('common words alone find nothing, beside others they do no harm', async () => {
  assert.deepEqual(await found(finder, 'или на'), []);
  assert.equal((await found(finder, 'на складе'))[0], '/ru/storage/#p-1');
});
