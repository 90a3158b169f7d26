import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOneAlphabet, lookAlike, mixedWords } from './look-alikes.ts';

const words = (text: string) =>
  mixedWords(text).map(({ word, offset, foreign }) => `${offset} ${word} ${foreign.join('')}`);

test('letters of two alphabets in one word are found with the fewer ones', () => {
  assert.deepEqual(words('Oператор и cлово'), ['0 Oператор O', '11 cлово c']);
  assert.deepEqual(words('жəне сəйкес'), ['0 жəне ə', '5 сəйкес ə']);
  assert.deepEqual(words('ключ АРI, ІV'), ['5 АРI I', '10 ІV V']);
});

test('alphabets that meet at a hyphen or a digit are no fault', () => {
  assert.deepEqual(
    words('IP-адрес, e-mail, QR-код, 1С, Wi-Fi-сеть, ТОО «JPOST», А4, mp3-файл, III-А, қазақша'),
    [],
  );
});

test('the message names the letters and how many places there are', () => {
  const [word] = mixedWords('жəне');
  assert.match(word ? lookAlike(word, 3).message.ru : '', /«жəне».*латинские.*U\+0259.*3/);
});

const mended = (word: string): (string | null)[] => mixedWords(word).map(inOneAlphabet);

test('a word is mended towards the alphabet of most of its letters', () => {
  assert.deepEqual(mended('сəйкес'), ['сәйкес']);
  assert.deepEqual(mended('тiркелген'), ['тіркелген']);
  assert.deepEqual(mended('оfficе'), ['office']);
});

test('the letters that PDFs give for ә and ө are certain in the shortest word', () => {
  assert.deepEqual(mended('əр'), ['әр']);
  assert.deepEqual(mended('ɵз'), ['өз']);
});

test('a word that may be meant in either alphabet is left to the editor', () => {
  assert.deepEqual(mended('КPОC'), [null]);
  assert.deepEqual(mended('шw'), [null]);
});
