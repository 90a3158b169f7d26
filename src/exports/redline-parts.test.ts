/** What only a file as an editor writes it can hold: footnotes, quotations, breaks, typed lines. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readText } from '#library/read-text.ts';
import { assertRedline } from './testing/expected.ts';
import { part } from './testing/word.ts';
import { descend } from './testing/xml-tree.ts';

const textOf = (source: string, language = 'ru') =>
  readText(new TextEncoder().encode(source), { file: `${language}.mdx`, language }).text;

const notes = '\n[^a]: День, в который работает банк.\n\n[^b]: Сеть пунктов выдачи заказов.\n';
const terms = `# Правила доставки

Правила действуют для всех.[^a]

## 1. Доставка

1.1. Заказ доставляется за три рабочих дня[^a] со дня оплаты.

1.2. Заказ выдаётся в пункте выдачи[^b] по паспорту. Срок хранения — семь рабочих дней.[^a]

> Покупатель проверяет заказ при получении.

\`\`\`
Бланк №  1
  подпись
\`\`\`

1.3. Адрес для писем:\\
Алматы,\\
улица Примерная, 1.
${notes}`;

/** Both ways, and whether the document has every part. */
function both(old: string, now: string) {
  assertRedline(textOf(now), textOf(old));
  return assertRedline(textOf(old), textOf(now));
}

describe('The redline in Word gives either text back, footnotes included, where', () => {
  const cases: Readonly<Record<string, (text: string) => string>> = {
    'nothing changed': (text) => text,
    'a footnote is reworded': (text) => text.replace('работает банк', 'открыт банк'),
    'a footnote goes with its mention': (text) =>
      text.replace('выдачи[^b]', 'выдачи').replace(/\n\[\^b\].*\n/, ''),
    'a footnote comes before all others': (text) =>
      text.replace('для всех', 'для всех[^c]').replace(notes, `${notes}\n[^c]: И для компаний.\n`),
    'the first mention goes and a later one becomes the first': (text) =>
      text.replace('для всех.[^a]', 'для всех.').replace('дня[^a] со', 'дня со'),
    'footnotes take other names': (text) =>
      text.replaceAll('[^a]', '[^x]').replaceAll('[^b]', '[^y]'),
    'a footnote grows by a paragraph': (text) =>
      text.replace('работает банк.', 'работает банк.\n\n    Праздники — не рабочие дни.'),
    'the clause with a footnote moves': (text) => {
      const [clause = ''] = /1\.1\. .*\n\n/.exec(text) ?? [];
      return text.replace(clause, '').replace(notes, `\n1.4. ${clause.slice(5)}${notes}`);
    },
    'a quotation is reworded': (text) => text.replace('при получении', 'в пункте выдачи'),
    'typed lines change': (text) => text.replace('подпись', 'подпись и печать'),
    'a line breaks elsewhere': (text) => text.replace('Алматы,\\\n', 'Алматы, '),
    'the title changes': (text) =>
      text.replace('# Правила доставки', '# Правила доставки и хранения'),
    'the number of a clause takes another sign': (text) => text.replace('1.3. ', '1.3) '),
    'an editor adds a note': (text) =>
      text.replace('\n1.3. ', '\n<Note>Не часть правил.</Note>\n\n1.3. '),
  };
  for (const [name, change] of Object.entries(cases)) {
    test(name, () => {
      const now = change(terms);
      assert.ok(name === 'nothing changed' || now !== terms);
      both(terms, now);
    });
  }

  test('a repeated mention shows the number, and the note itself stands once', () => {
    const parts = both(terms, terms);
    const signs = [...descend(part(parts, 'word/document.xml'))].filter(
      ({ name }) => name === 'w:footnoteReference',
    );
    assert.equal(signs.length, 2);
  });
});

test('A clause parted into a lead-in and items, and put together of them, gives both texts back', () => {
  const clause = (words: string) => `# Аренда\n\n1. Арендатор обязан${words}\n\n2. Срок — год.\n`;
  const whole = ' мыть окна дважды в год, вносить плату в срок и сообщать о поломках.';
  const parted =
    ':\n\n1) мыть окна дважды в год;\n\n2) вносить плату в срок;\n\n3) сообщать о поломках.\n\n4) хранить ключи.';
  both(clause(whole), clause(parted));
});

test('A line break stays one, and a quotation stays set in', () => {
  const document = part(
    assertRedline(textOf(terms), textOf(terms.replace('Адрес', 'Почта'))),
    'word/document.xml',
  );
  const names = [...descend(document)].map(({ name }) => name);
  assert.equal(names.filter((name) => name === 'w:br').length, 3);
});

test('The document is in the language of its text', () => {
  for (const [language, locale] of [
    ['ru', 'ru-RU'],
    ['kk', 'kk-KZ'],
  ] as const) {
    const text = textOf('# Қағидалар\n\n1. Тапсырыс үш күнде жеткізіледі.\n', language);
    const styles = part(assertRedline(text, text), 'word/styles.xml');
    const lang = [...descend(styles)].find(({ name }) => name === 'w:lang');
    assert.equal(lang?.attributes['w:val'], locale);
  }
});
