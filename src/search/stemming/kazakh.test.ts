import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stem } from './stem.ts';

const key = (word: string) => stem(word, 'kk');

/** Each line: forms of one word. */
function share(lines: string): void {
  for (const line of lines.trim().split('\n')) {
    const words = line.trim().split(/\s+/);
    assert.deepEqual([...new Set(words.map(key))], [key(words[0] ?? '')], line.trim());
  }
}

test('number, possession and case do not change the key of a noun', () => {
  share(`
    дерек деректер деректерді деректеріңіз деректердің дерегі дерегін дерекке
    шарт шарттар шарттың шарттарымен шартта шарттан шартқа шартты
    пайдаланушы пайдаланушылардың пайдаланушыға пайдаланушыдан
    мүдде мүдделер мүдделерін мүддесі мүддесіне
    тұлға тұлғалар тұлғаның тұлғаға тұлғасы тұлғамен
    жұмыс жұмысы жұмысын жұмыстар жұмысқа
    қызмет қызметі қызметінің қызметтер қызметке`);
});

test('the last consonant may be voiced', () => {
  share(`
    кітап кітабы кітаптар кітабының
    құқық құқығы құқықтар құқығын құқықтарының
    талап талабы талаптарға талабын
    тәртіп тәртібі тәртіпке тәртібінде`);
});

test('a narrow vowel may be left out', () => {
  share(`
    халық халқы халықтың халқына
    орын орны орынға орнында
    мәтін мәтіні мәтінде мәтіндер`);
});

test('a loan takes suffixes of another row', () => {
  share(`
    банк банктің банкке банктер банкі
    логотип логотиптің логотипке логотипі
    орган органы органның органдар органдарының`);
});

test('tense, person and negation do not change the key of a verb', () => {
  share(`
    жіберу жібереді жіберген жіберіп жіберді жібермейді жіберіледі жіберуге
    қорғау қорғайды қорғауға қорғалады
    сақтау сақтайды сақталған сақтап сақталуы сақтамайды`);
});

test('different words keep different keys', () => {
  const words = 'мәтін тәртіп орган құқық талап кітап шарт дерек тұлға қызмет жұмыс ұйым'.split(
    ' ',
  );
  assert.equal(new Set(words.map(key)).size, words.length);
});

test('a key is the same however the word was typed', () => {
  for (const [right, typed] of [
    ['мүдделерін', 'мудделерин'],
    ['құқықтарының', 'кукыктарынын'],
    ['әкімшілік', 'əкімшілік'],
    ['әкімшілік', 'эkимшилик'],
    ['өңдеу', 'ондеу'],
    ['тәртібі', 'тəртiбi'],
    ['жаһандық', 'жahандык'],
    ['Ұйымның', 'УЙЫМНЫҢ'],
  ] as const)
    assert.equal(key(typed), key(right), typed);
});

test('any string has a key', () => {
  for (const word of ['', 'ы', 'х', 'zz', '2.1', 'ббббб', 'а'.repeat(10_000), '\ud800', 'مرحبا'])
    assert.equal(typeof key(word), 'string');
});
