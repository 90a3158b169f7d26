import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clauseText, walk } from '../legal/clause.ts';
import { alignChanges } from '../legal/comparison/parallel-changes.ts';
import { foldRows } from '../legal/comparison/parallel-folding.ts';
import { kk } from '../translations/kk.ts';
import { ru } from '../translations/ru.ts';
import { oneSidedPlaces } from './redline-agreement.ts';
import { drawLanguages, type LanguageColumn, rowsDrawing } from './redline-languages.ts';
import { column, idsOf, seen } from './testing/comparisons.ts';

function draw(columns: readonly LanguageColumn[], language: 'kk' | 'ru' = 'ru') {
  const rows = alignChanges(columns);
  const words = { kk, ru }[language];
  const drawing = rowsDrawing(rows, { columns, language, words });
  return { html: drawLanguages(foldRows(rows), drawing), rows, drawing, words };
}

const oldKk = `## 1. Жалпы ережелер
1.1. Саясат сайтқа және мобильді қосымшаға қолданылады.
## 2. Мерзімдер
2.1. Деректер есептік жазба жойылғаннан кейін 90 күн сақталады.
2.2. Оператор сұрауға он бес күнтізбелік күн ішінде жауап береді.
2.3. Пайдаланушы:
1) келісімін кері қайтара алады;
2) деректерінің көшірмесін ала алады;
3) шағым бере алады.`;
const nowKk = oldKk.replace('90 күн', '30 күн').replace('көшірмесін', 'тегін көшірмесін');
const oldRu = `## 1. Общие положения
1.1. Политика распространяется на сайт и мобильное приложение.
## 2. Сроки
2.1. Данные хранятся 90 дней после удаления учётной записи.
2.2. Оператор отвечает на запрос в течение пятнадцати календарных дней.
2.3. Пользователь вправе:
1) отозвать согласие;
2) получить копию своих данных;
3) подать жалобу.`;
const nowRu = oldRu
  .replace('90 дней', '30 дней')
  .replace('пятнадцати календарных', 'десяти рабочих')
  .replace('отозвать согласие', 'отозвать своё согласие')
  .concat('\n2.4. Записи разговоров могут служить доказательством.');

const columns = [column('kk', oldKk, nowKk), column('ru', oldRu, nowRu)];
const page = draw(columns);

const row = (html: string, id: string): string =>
  new RegExp(`<tr [^>]*id="${id.replaceAll('.', '\\.')}".*?</tr>`).exec(html)?.[0] ?? '';
const cells = (html: string): readonly string[] => html.split(/(?=<td)/).slice(1);

describe('A comparison in both languages', () => {
  test('has one row for each provision, its number first, then a cell for each language', () => {
    const [first = '', second = ''] = cells(row(page.html, 'p-2.1'));
    assert.match(
      row(page.html, 'p-2.1'),
      /^<tr role="row" id="p-2\.1" data-change><th role="rowheader" scope="row"><span class="num"><a href="#p-2\.1"/,
    );
    assert.match(first, /^<td role="cell" lang="kk"/);
    assert.match(second, /^<td role="cell" lang="ru"/);
    assert.match(first, /<del>.*90.*<\/del>.*<ins>.*30.*<\/ins>/);
    assert.match(second, /<del>.*90.*<\/del>.*<ins>.*30.*<\/ins>/);
  });

  test('speaks within a cell in the language of the cell', () => {
    const [first = '', second = ''] = cells(row(page.html, 'p-2.1'));
    assert.match(first, /Өзгертілді.*\[қосылды: /);
    assert.match(second, /Изменён.*\[добавлено: /);
  });

  test('says in the words of the page which language alone changed, and that the other did not', () => {
    const changed = row(page.html, 'p-2.2');
    assert.match(changed, /class="differs"/);
    const [first = '', second = ''] = cells(changed);
    assert.match(first, /Өзгеріссіз/);
    assert.doesNotMatch(first, /<ins|<del|one-sided/);
    assert.match(
      second,
      /<p class="one-sided" data-site lang="ru">.*Изменён только в русском тексте/,
    );
    assert.match(
      row(draw(columns, 'kk').html, 'p-2.2'),
      /lang="kk">.*Тек орысша мәтінде өзгертілді/,
    );
  });

  test('says of an item that only one language changed', () => {
    const [first = '', second = ''] = cells(row(page.html, 'p-2.3'));
    assert.match(first, /Только в казахском тексте изменено: 2\)/);
    assert.match(second, /Только в русском тексте изменено: 1\)/);
  });

  test('says in words that neither edition of a language has a clause', () => {
    const [first = '', second = ''] = cells(row(page.html, 'p-2.4'));
    assert.match(
      first,
      /class="none".*lang="ru">Этого пункта нет в казахском тексте обеих редакций\./,
    );
    assert.match(second, /Добавлен только в русском тексте/);
  });

  test('folds what is quiet in both languages behind words of the page', () => {
    assert.match(
      page.html,
      /<details class="fold whole"><summary><span>Раздел «Жалпы ережелер» без изменений/,
    );
    assert.match(page.html, /<tr role="row" class="folded"><td role="cell" colspan="3">/);
  });

  test('never folds a reference that did not follow in one of them', () => {
    const ruText = (last: string) =>
      `1. Срок назван в пункте 2.\n${last} Ответ даётся за пять дней.`;
    const kkText = (named: string, last: string) =>
      `1. Мерзім ${named}-тармақта аталған.\n${last} Жауап бес күнде беріледі.`;
    const { html } = draw([
      column('kk', kkText('2', '2.'), kkText('3', '2. Шағым жазылады.\n3.')),
      column('ru', ruText('2.'), ruText('2. Жалоба подаётся.\n3.')),
    ]);
    assert.match(
      cells(row(html, 'p-1'))[1] ?? '',
      /class="stale".*Ссылка «пункте 2» не изменилась, .* теперь имеет номер 3\./,
    );
    assert.doesNotMatch(html, /<details[^>]*>(?:(?!<\/details>).)*class="stale"/);
  });

  test('has each of its ids once, and every link within leads to one of them', () => {
    const ids = idsOf(page.html);
    assert.equal(new Set(ids).size, ids.length);
    const links = [...page.html.matchAll(/<a href="#([^"]+)"/g)].map(([, id]) => id as string);
    assert.ok(links.length > 5);
    assert.deepEqual(
      links.filter((id) => !ids.includes(id)),
      [],
    );
  });

  test('gives the clauses of the first language their own ids, those of the others the language before', () => {
    const ids = new Set(idsOf(page.html));
    for (const { id } of walk(columns[0]?.comparison.new ?? [])) assert.ok(ids.has(id), id);
    for (const { id } of walk(columns[1]?.comparison.new ?? [])) assert.ok(ids.has(`ru-${id}`), id);
    assert.ok(ids.has('p-2.4'), 'what only another language has bears its plain id as well');
  });

  test('holds the words of every clause in every language, old and new', () => {
    for (const { language, comparison } of columns) {
      const own = [
        ...page.html.matchAll(/<td role="cell" lang="(\w+)".*?(?=<td role="cell" lang|<\/tr>)/g),
      ]
        .filter(([, of]) => of === language)
        .map(([html]) => html)
        .join('');
      for (const [texts, gone] of [
        [comparison.old, 'ins'],
        [comparison.new, 'del'],
      ] as const) {
        const words = seen(
          own
            .replace(/<span class="unseen">.*?<\/span>/g, '')
            .replace(new RegExp(`<${gone}>.*?</${gone}>`, 'g'), ''),
        );
        for (const clause of walk(texts)) {
          assert.ok(
            bare(words).includes(bare(clauseText(clause))),
            `${language} ${clause.id} without ${gone}`,
          );
        }
      }
    }
  });
});

const bare = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

describe('The list of places where one language alone changed', () => {
  const places = oneSidedPlaces(page.rows, ru.comparison);

  test('names each with its language, items after their clause', () => {
    assert.deepEqual(
      places.changed.map(({ number, languages }) => `${number} ${languages.join()}`),
      ['2.2 ru', '2.3 1) ru', '2.3 2) kk', '2.4 ru'],
    );
    assert.deepEqual(places.renumbered, []);
  });

  test('names neighbours that took other numbers as one, and folds them in words', () => {
    const shifted = oldRu
      .replace('\n2.3.', '\n2.4.')
      .replace('\n2.2.', '\n2.3.')
      .replace('\n2.1.', '\n2.1. Записи разговоров могут служить доказательством в суде.\n2.2.');
    const other = draw([column('kk', oldKk, oldKk), column('ru', oldRu, shifted)]);
    const found = oneSidedPlaces(other.rows, ru.comparison);
    assert.deepEqual(
      found.changed.map(({ number }) => number),
      ['2.1'],
    );
    assert.deepEqual(
      found.renumbered.map(({ number }) => number),
      ['2.1–2.3'],
    );
    assert.match(
      other.html,
      /<details class="fold warned"><summary><span>Сменился номер только в русском тексте: 2\.1 → 2\.2, 2\.2 → 2\.3, 2\.3 → 2\.4/,
    );
    const ids = idsOf(other.html);
    assert.equal(new Set(ids).size, ids.length);
    const [kkRow = ''] = [row(other.html, 'p-2.1')];
    assert.match(kkRow, /id="ru-p-2\.2"/);
    assert.match(other.html, /<tr [^>]*id="row-ru-p-2\.1" data-change>/);
  });
});

test('Where the languages write a number differently, the row has its figures and each cell its own', () => {
  const { html } = draw([
    column(
      'kk',
      '## 1-бап. Мерзім\n1. Деректер бір жыл сақталады.',
      '## 1-бап. Мерзім\n1. Деректер екі жыл сақталады.',
    ),
    column(
      'ru',
      '## Статья 1. Срок\n1. Данные хранятся один год.',
      '## Статья 1. Срок\n1. Данные хранятся два года.',
    ),
  ]);
  const heading = row(html, 's-1');
  assert.match(
    heading,
    /<th role="rowheader" scope="row"><span class="num"><a href="#s-1"[^>]*>1<\/a>/,
  );
  assert.match(heading, /lang="kk".*1-бап.*lang="ru".*Статья 1/);
});

test('A clause that moved in one language only leads from the old place to the new one in each cell', () => {
  const [a, b, c] = [
    'Покупатель вправе отказаться от заказа в течение десяти дней после получения',
    'Оператор хранит переписку один год',
    'Продавец отвечает за достоверность сведений о товаре перед каждым покупателем',
  ];
  const [x, y, z] = [
    'Сатып алушы тауарды алғаннан кейін он күн ішінде тапсырыстан бас тарта алады',
    'Оператор хат алмасуды бір жыл сақтайды',
    'Сатушы тауар туралы мәліметтердің дұрыстығы үшін әр сатып алушы алдында жауап береді',
  ];
  const same = `1. ${x}.\n2. ${y}.\n3. ${z}.`;
  const { html } = draw([
    column('kk', same, same),
    column('ru', `1. ${a}.\n2. ${b}.\n3. ${c}.`, `1. ${b}.\n2. ${c}.\n3. ${a}.`),
  ]);
  assert.match(html, /Перемещён только в русском тексте/);
  assert.match(html, /id="ru-was-p-1"[^>]*>.*?Пункт перемещён: теперь <a href="#ru-p-3">3<\/a>/);
  assert.match(html, /Был пункт <a href="#ru-was-p-1">1<\/a>/);
  assert.match(html, /Смотрите пункт <a href="#p-1">1<\/a>/);
});
