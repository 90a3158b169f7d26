import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Clause, type Inline, plainText, walk } from './clause.ts';
import { linkReferences, type Named, referencesIn, resolver } from './reference.ts';
import { clauses, inlines } from './testing/clauses.ts';

/** The links marked in the text are exactly those expected: `в [пункте 2.1] и`. */
function finds(marked: string, language: string): void {
  test(marked, () => {
    const plain = marked.replaceAll(/[[\]]/g, '');
    const found = referencesIn(plain, language);
    let shown = plain;
    for (const { start, end } of [...found].sort((a, b) => b.start - a.start)) {
      shown = `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`;
    }
    assert.equal(shown, marked);
    for (const { number, numberAt } of found)
      assert.equal(plain.slice(numberAt, numberAt + number.length), number);
  });
}

describe('Russian words that name a provision', () => {
  for (const marked of [
    'указанных в [п. 2.7] Соглашения',
    'указанных в [п.2.7].',
    'нарушение пп. [2.10.2.1]., [2.10.2.2]., [2.10.2.3]. влечёт',
    'в соответствии с [пунктом 1.3] настоящих Правил',
    'предусмотренные пунктами [3.1] и [3.2] Правил',
    'пункты [2.1]–[2.4] применяются',
    'пунктов [2.1] — [2.4], а также [пункта 5.1]',
    'пункты [2]-[4] Договора',
    'пунктами с [2.1] по [2.4]',
    'согласно [пункту 9-1] Правил',
    'в [подпункте 2)] [пункта 2.1]',
    'в подпунктах [1)] и [3)] [пункта 2.1] Политики',
    'по [пп. 1)] [п. 2.1]',
    'в [подпункте «а»] [пункта 7]',
    'в [подпункте 2.1.3] Соглашения',
    'определено в [разделе 5]',
    'в разделах [5], [6] и [7] настоящей Политики',
    'разделы [5] и [6].',
    'с [разделом 2] Правил.',
    'в [статье 5] и в [главе 2]',
    'в абзаце втором [пункта 2.1]',
    '[Пункт 1.3] не применяется',
    'по п.п. [3.1], [3.2]',
    'по пунктам [1.1], [1.2] или [1.3.1]',
    'в [пункте 2.1], 30 дней спустя',
    'данные, указанные в [пункте 2.1] (далее — данные)',
    'в [пункте 3] [статьи 8] настоящего Закона',
    'в [пункте 3.1] настоящей Политики конфиденциальности',
    'в [пункте 2.3] и в течение 5 дней',
    'в [разделе 5] и 10 рабочих дней',
    'по [подп. 2)] [п. 2.1]',
    'согласно [разд. 5]',
    'согласно [ст. 5] и [гл. 2]',
    'по ст. ст. [5], [6]',
    'положения статей [5] и [6]',
    'в [ПУНКТЕ 2.1] и [РАЗДЕЛЕ 5]',
  ])
    finds(marked, 'ru');
});

describe('Russian words that name no provision of this text', () => {
  for (const plain of [
    'в настоящем пункте и указанного выше',
    'см. 2.1 и версия 2.1',
    'статьёй 12 Закона Республики Казахстан «О связи»',
    'пунктом 3 статьи 8 Закона',
    'п. 3 ст. 8 ГК РК',
    'подпунктом 1) пункта 3 статьи 8 Закона РК',
    'статьи 152 Гражданского кодекса Республики Казахстан',
    'по статье 389 Кодекса',
    'п. 5 Правил перевозок',
    'в пункте 5 Правил оказания услуг почтовой связи',
    'пунктом 2.1 Договора «О доставке»',
    'пунктами 1 и 2 Постановления Правительства',
    'Законом Республики Казахстан «О связи» (статья 5)',
    'и т. п. 5 раз',
    'подпункт 2) применяется',
    'пункт выдачи № 5',
    'до п.м. 5',
    'без единой цифры в пункте',
    'пункт 5% от суммы',
    'пункт 12.5% от суммы',
    'пункт 01.02.2020',
  ])
    finds(plain, 'ru');
});

describe('Kazakh words that name a provision', () => {
  for (const marked of [
    'осы Келісімнің [3.2-тармағында] көзделген',
    '[2.1-тармақта] көрсетілген',
    '[3.1] және [3.2-тармақтарында] айқындалған',
    '[2.1-тармақтың] [2) тармақшасында]',
    '[2.1-тармағының] [1)], [2) тармақшалары]',
    '[5] және [6-бөлімдерде] белгіленген',
    '[4-бөлімге] сәйкес',
    '[5-баптың] ережелері',
    '[2-тарау] бойынша',
    '[3.1], [3.2-тармақтар]',
    '[3.1] – [3.4-тармақтар] қолданылады',
    '[2]-[4-тармақтары]',
    '[9-1-тармақ] бойынша',
    'осы Саясаттың [2.1-тармағы]',
    'осы Құпиялылық саясатының [3-тармағы]',
    'Ережелердің [5.1-тармағына] сәйкес',
    '[2.10.2.1]., [2.10.2.2.-тармақтарда]',
    '[4-бөлiмде] (Latin i)',
    '[3.2 тармағында] көзделген',
    '[3.2-ТАРМАҚТА] және [5-БӨЛІМДЕ]',
  ])
    finds(marked, 'kk');
});

describe('Kazakh words that name no provision of this text', () => {
  for (const plain of [
    'осы тармақта көрсетілген',
    'Заңның 8-бабының 3-тармағы',
    'Азаматтық кодекстің 389-бабы',
    '«Байланыс туралы» Қазақстан Республикасының Заңының 8-бабы',
    'қызмет көрсету қағидаларының 5-тармағы',
    'Құпиялылық саясатының 3-тармағы',
    '3 тармақ өзгертілді',
    '5-бөлімшеде алуға болады',
    '2026 жылғы 5-қыркүйек',
  ])
    finds(plain, 'kk');
});

test('A language without a finder names nothing', () => {
  assert.deepEqual(referencesIn('clause 2.1', 'en'), []);
});

const text = clauses(`## 2. Данные
2.1. Клиент
1) первое
2) второе
2.2. пункт
## 5. Сроки
5. пункт пять
## 7. Права`);

function resolves(
  named: string,
  id: string | null,
  tree: readonly Clause[] = text,
  from = 0,
): void {
  const [mention] = referencesIn(named, 'ru');
  const context = [...walk(tree)][from] as Clause;
  assert.equal(resolver(tree)(mention as Named, context), id, named);
}

test('A mention leads to the clause its word means', () => {
  resolves('пункте 2.1', 'p-2.1');
  resolves('пункт 5', 'p-5');
  resolves('раздел 5', 's-5');
  resolves('п. 7', 's-7');
  resolves('разделе 2', 's-2');
  resolves('подпункт 2) пункта 2.1', 'p-2.1-2');
  resolves('подпункт 3) пункта 2.1', null);
  resolves('пункт 9', null);
  resolves('раздел 2.1', null);
});

test('A point numbered anew in each article is sought in the article that speaks', () => {
  const law = clauses(`## Статья 1. Первая
1. раз
2. два
## Статья 2. Вторая
1. три
2. четыре`);
  const ids = [...walk(law)].map((clause) => clause.id);
  resolves('пункт 2', 'p-2', law, ids.indexOf('p-1'));
  resolves('пункт 2', 'p-2~2', law, ids.indexOf('p-1~2'));
  resolves('пункт 2 статьи 2', 'p-2~2', law, 0);
  resolves('статья 2', 's-2', law, 0);
});

const linked = (list: readonly Inline[]): string =>
  list
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'reference') return `[${plainText(inline.children)}](${inline.target})`;
      return 'children' in inline ? `<${linked(inline.children)}>` : '';
    })
    .join('');

test('Linking keeps every letter and links only what exists', () => {
  const resolve = resolver(text);
  const target = (named: Named): string | null => resolve(named, text[0] as Clause);
  const link = (words: string): string => {
    const before = inlines(words);
    const after = linkReferences(before, 'ru', target);
    assert.equal(plainText(after), plainText(before));
    return linked(after);
  };
  assert.equal(
    link('По пунктам 2.1 и 9.9, в разделе 5.'),
    'По пунктам [2.1](p-2.1) и 9.9, в [разделе 5](s-5).',
  );
  assert.equal(link('см. *пункт 2.2* ниже'), 'см. <[пункт 2.2](p-2.2)> ниже');
  assert.equal(link('в пункте *2.2* ниже'), 'в пункте <[2.2](p-2.2)> ниже');
  assert.equal(link('в [пункте 2.2](https://a.kz)'), 'в <пункте 2.2>');
  assert.equal(link('без чисел'), 'без чисел');
});
