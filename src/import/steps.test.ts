import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '#library/read-text.ts';
import { draftOf } from './draft.ts';
import { extractText } from './extract/text.ts';
import { blocksOfText } from './reading-back.ts';
import { importSource } from './steps.ts';

const imported = (text: string, fix = false) =>
  importSource(extractText(text), { fix, language: null });
const outline = (text: string): string[] =>
  imported(text).texts.flatMap(({ blocks }) =>
    blocks.map(({ kind, number, text: words }) => `${kind} ${number}|${words}`),
  );

test('a number that only continues a sentence opens nothing', () => {
  const text = `Правила склада

1. Общие положения

1.1. Склад принимает вещи в порядке, о котором говорится в разделах
1 и 2 настоящих Правил, и хранит их так, как велит пункт
1.2. настоящих Правил.

1.2. Вещи хранят в сухом месте.
`;
  assert.deepEqual(
    outline(text).map((line) => line.split('|')[0]),
    ['title ', 'heading 1', 'clause 1.1', 'clause 1.2'],
  );
});

test('sections and clauses share single numbers', () => {
  const text = `ПРАВИЛА СКЛАДА

1. Приём

1. Вещи принимают по описи.

2. Опись подписывают оба.

2. Хранение

3. Вещи хранят в сухом месте.

4. Срок хранения – год.
`;
  assert.deepEqual(
    outline(text).map((line) => line.split('|')[0]),
    ['title ', 'heading 1', 'clause 1', 'clause 2', 'heading 2', 'clause 3', 'clause 4'],
  );
});

test('an empty line after every line parts nothing', () => {
  const lines = [
    'ПРАВИЛА',
    '1. Приём',
    '1.1. Вещи принимают по описи, которую составляют',
    'вместе владелец вещи и смотритель склада, и',
    'каждый получает свой лист.',
    '1.2. Лист хранят до выдачи вещи владельцу или',
    'тому, кого он назовёт в заявлении.',
  ];
  assert.deepEqual(
    outline(lines.join('\n\n')).map((line) => line.split('|')[0]),
    ['title ', 'heading 1', 'clause 1.1', 'clause 1.2'],
  );
});

test('hyphens stay where they belong to the word and addresses grow together', () => {
  const text = `ПРАВИЛА\n\n1.1. Склад записывает IP-\nадрес и какие-\nлибо знаки, как сказано на https://sklad.example/\nrules/page.html и в листе.\n`;
  assert.match(
    outline(text).join('\n'),
    /IP-адрес и какие-либо знаки, как сказано на https:\/\/sklad\.example\/rules\/page\.html и в листе\./,
  );
});

test('an item whose dash was lost is an item', () => {
  const text = `ПРАВИЛА\n\n1.1. Владелец обязан:\n\n- забрать вещь в срок;\n\nоплатить хранение по счёту;\n\n- вернуть лист.\n`;
  assert.deepEqual(
    outline(text)
      .slice(2)
      .map((line) => line.split('|')[0]),
    ['item ', 'item ', 'item '],
  );
});

test('articles, chapters and inserted numbers of Kazakh law', () => {
  const text = `ҚОЙМА ТУРАЛЫ ҚАҒИДАЛАР\n\n1-тарау. Жалпы ережелер\n\n9-бап. Қабылдау\n\n1. Зат тізімдеме бойынша қабылданады.\n\n9-1-бап. Сақтау\n\n1. Зат құрғақ жерде сақталады.\n`;
  assert.deepEqual(
    outline(text).map((line) => line.split('|')[0]),
    ['title ', 'heading 1', 'clause 9', 'clause 1', 'clause 9-1', 'clause 1'],
  );
});

test('a title in small letters stands above a section in capitals', () => {
  const text = `Правила хранения вещей\n\nПОРЯДОК ПРИЁМА\n\nВещи принимают по описи, которую подписывают оба.\n`;
  assert.deepEqual(
    outline(text).map((line) => line.split('|')[0]),
    ['title ', 'heading ', 'paragraph '],
  );
});

test('a label that touches its words is parted from them in the draft, and stays so', () => {
  const [draft] = imported('ПРАВИЛА\n\n1.1.Вещи хранят год.\n\n1.2.Срок считают с мая.\n').texts;
  assert.equal(
    draft?.draft.mdx,
    '# ПРАВИЛА\n\n1.1. Вещи хранят год.\n\n1.2. Срок считают с мая.\n',
  );
  const { text } = readText(draft?.draft.mdx ?? '', { file: 'ru.mdx', language: 'ru' });
  assert.equal(draftOf(blocksOfText(text)).mdx, draft?.draft.mdx);
});

test('two documents in one file are two drafts', () => {
  const one = (name: string) =>
    `${name}\n\n1. Приём\n\n1.1. Вещи принимают по описи.\n\n1.2. Опись подписывают оба.\n\n2. Выдача\n\n2.1. Вещи выдают владельцу.\n\n`;
  const { texts } = imported(one('Правила склада') + one('Политика хранения записей'));
  assert.deepEqual(
    texts.map(({ metadata }) => metadata.title?.value),
    ['Правила склада', 'Политика хранения записей'],
  );
});

test('running heads and page numbers go when they repeat, and are told', () => {
  const page = (at: number) =>
    `Склад «Тал» | правила\n${at}.1. Вещи номер ${at} принимают по описи, которую составляют вместе владелец\nи смотритель склада.\nСтр. ${at} из 3`;
  const { texts, remarks } = imported(`ПРАВИЛА СКЛАДА\n\n${[1, 2, 3].map(page).join('\n\f')}\n`);
  assert.deepEqual(
    texts[0]?.blocks.map(({ number }) => number),
    ['', '1.1', '2.1', '3.1'],
  );
  assert.equal(remarks.filter(({ rule }) => rule === 'import-furniture').length, 6);
});

test('a heading that comes again at the edge of pages stays', () => {
  const lines = (at: number) =>
    Array.from({ length: 9 }, (_, line) => `Вещь ${at}${line} хранят в сухом месте склада.`);
  const text = [
    ['ПРАВИЛА СКЛАДА', 'ОБЩИЕ ПОЛОЖЕНИЯ', ...lines(1)],
    ['2. Сроки', ...lines(2), 'ОБЩИЕ ПОЛОЖЕНИЯ'],
    ['3. Сроки', ...lines(3)],
  ]
    .map((page, at) => [...page, String(at + 1)].join('\n'))
    .join('\n\f');
  const { texts, remarks } = imported(text);
  assert.deepEqual(
    remarks.map(({ line }) => line),
    [12, 24, 35],
  );
  const words = texts[0]?.blocks.map((block) => block.text).join(' ') ?? '';
  assert.equal(words.match(/ОБЩИЕ ПОЛОЖЕНИЯ|[23]\. Сроки/g)?.length, 4);
});

test('a table of contents is told and left out, wrapped entries and all', () => {
  const text = `ПРАВИЛА СКЛАДА

Содержание

1. Приём вещей ................................ 2
2. Хранение вещей, которые принесли и о
которых нет описи .............................. 3
3. Выдача . . . . . . . . . . . . . . . . . . . . 11

1. Приём вещей

1.1. Вещи принимают по описи, а подпись ставят так: ......... 5

2. Хранение вещей

2.1. Вещи хранят год.
`;
  const { texts, remarks } = imported(text);
  assert.deepEqual(
    texts[0]?.blocks.map(({ kind, number }) => `${kind} ${number}`),
    ['title ', 'heading 1', 'clause 1.1', 'heading 2', 'clause 2.1'],
  );
  assert.deepEqual(
    remarks.map(({ line }) => line),
    [3, 5, 6, 7, 8],
  );
});

test('what the text says of itself is offered', () => {
  const text = `Утверждена\nПротоколом заседания Правления\nАО «Тал»\n№_14_ от 03.02.2027г.\n\nПОЛИТИКА ХРАНЕНИЯ ЗАПИСЕЙ\n\n1.1. Об изменении настоящей Политики склад уведомляет не позднее чем за 10 (десять) календарных дней.\n\n1.2. В случае расхождения текстов на русском и казахском языках преимущество имеет текст на казахском языке.\n`;
  const { metadata } = imported(text).texts[0] ?? {};
  assert.deepEqual(
    [
      metadata?.body?.value,
      metadata?.act?.value,
      metadata?.number?.value,
      metadata?.date?.value,
      metadata?.notice?.value,
      metadata?.prevails?.value,
    ],
    ['Правление АО «Тал»', 'Протокол заседания', '14', '2027-02-03', 10, 'kk'],
  );
});

test('look-alike letters change only on request, each told; slips stay', () => {
  const text =
    'ҚАҒИДАЛАР\n\n1.1. Зат қабылданады жəне Казпочтаа арқылы жіберіледі, əр зат ɵз КPОC парағымен.\n';
  assert.match(outline(text).join(), /жəне/);
  const [fixed] = imported(text, true).texts;
  assert.match(fixed?.blocks[1]?.text ?? '', /және Казпочтаа .* әр зат өз КPОC парағымен/);
  assert.equal(fixed?.remarks.length, 3);
});

test('text that looks like markup reaches the page letter for letter, and writes the same again', () => {
  const odd = [
    'Цена *5* и _6_ №_26_ от [сюда] {там} <b> `код` a_b \\ конец',
    '# решётка',
    '> кавычка',
    '2025. год',
    '+ плюс',
    '~~нет~~ и &nbsp; | черта',
    'import x from y',
    '---',
    'https://a.example/x_y?a=1&b=2',
  ];
  const text = `ПРАВИЛА\n\n${odd.map((line, at) => `1.${at + 1}. ${line}`).join('\n\n')}\n\n${odd.map((line) => `Слово ${line}`).join('\n\n')}\n`;
  const [draft] = imported(text).texts;
  const read = readText(draft?.draft.mdx ?? '', { file: 'ru.mdx', language: 'ru' });
  const bare = (words: string) => words.replace(/\s+/g, '');
  assert.equal(
    bare(
      blocksOfText(read.text)
        .map(({ text: words }) => words)
        .join(''),
    ),
    bare(text),
  );
  assert.equal(draftOf(blocksOfText(read.text)).mdx, draft?.draft.mdx);
});
