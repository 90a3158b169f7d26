import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { compareTexts } from '../../legal/comparison/compare.ts';
import type { Comparison } from '../../legal/comparison/comparison.ts';
import type { Document } from '../../legal/document.ts';
import type { Edition, Text } from '../../legal/edition.ts';
import { packText, unpackText } from '../../legal/packed-text.ts';
import { readLibrary } from '../../library/read-library.ts';
import { drawComparisonSlots } from '../../markup/comparison-slots.ts';
import { type View, viewLinks } from '../../markup/comparison-toolbar.ts';
import { textJson } from '../../publishing/text-file.ts';
import { imageAddress, inLanguage, paths } from '../../routes.ts';
import { wordsIn } from '../../translations/index.ts';
import { answer, type Task } from './answer.ts';

const languages = ['ru', 'kk'] as const;
const views: readonly View[] = ['inline', 'side-by-side'];
let documents: readonly Document[];

before(async () => {
  const content = join(import.meta.dirname, '../../../content');
  ({ documents } = (await readLibrary(content, {})).library as { documents: readonly Document[] });
});

interface Pair {
  readonly document: Document;
  readonly language: string;
  readonly old: Edition;
  readonly now: Edition;
}

/** Each two editions of the sample library in Russian, neighbours in Kazakh, in either order. */
const everyPair = (): readonly Pair[] =>
  documents.flatMap((document) =>
    languages.flatMap((language) =>
      document.editions.flatMap((old) =>
        document.editions
          .filter((now) => now !== old)
          .filter((now) => language === 'ru' || Math.abs(now.ordinal - old.ordinal) === 1)
          .map((now) => ({ document, language, old, now })),
      ),
    ),
  );

function taskOf({ document, language, old, now }: Pair, view: View): Task {
  const edition = ({ name, ordinal, inForceFrom, texts }: Edition) => ({
    name,
    ordinal,
    inForceFrom,
    languages: languages.filter((other) => texts[other]),
    text: null,
  });
  const json = ({ texts }: Edition) => {
    const text = texts[language];
    return text ? textJson(text) : null;
  };
  const page = { language, slug: document.slug, title: 'Название', host: 'legal.example.kz' };
  return { page, view, editions: [edition(old), edition(now)], texts: [json(old), json(now)] };
}

/** What the build draws, from the trees as read. */
function built({ document, language, old, now }: Pair, view: View) {
  const words = wordsIn(language);
  const side = (edition: Edition) => ({
    ...edition,
    text: edition.texts[language] as Text,
    image: (file: string) => imageAddress(document, edition, file),
  });
  const sides = { old: side(old), now: side(now) };
  const comparison = compareTexts(sides.old.text, sides.now.text);
  const address = (name: View) => inLanguage(language, paths.anyPair(document, old, now, name));
  const addresses = { inline: address('inline'), 'side-by-side': address('side-by-side') };
  return drawComparisonSlots(
    { ...sides, comparison },
    { title: 'Название', words, view, views: viewLinks(addresses, words.comparison) },
  );
}

test('a text that came as JSON compares and draws as it does in a build, to the byte', () => {
  let compared = 0;
  for (const pair of everyPair()) {
    if (!pair.old.texts[pair.language] || !pair.now.texts[pair.language]) continue;
    const view = views[compared++ % 2] as View;
    assert.deepEqual(answer(taskOf(pair, view)).slots, built(pair, view));
  }
  assert.ok(compared >= 40, `${compared} pairs`);
});

test('its comparison is the same to the byte, but for places in the file', () => {
  const bytes = ({ lines, counts }: Comparison) =>
    JSON.stringify({ lines, counts }, (key, value) =>
      key === 'line' && typeof value === 'number'
        ? undefined
        : key === 'column'
          ? undefined
          : value,
    );
  for (const { old, now, language } of everyPair()) {
    const [before, after] = [old.texts[language], now.texts[language]];
    if (!before || !after || now.ordinal !== old.ordinal + 1) continue;
    const travelled = (text: Text) => unpackText(JSON.parse(JSON.stringify(packText(text))));
    assert.equal(
      bytes(compareTexts(travelled(before), travelled(after))),
      bytes(compareTexts(before, after)),
    );
  }
});

test('the running heads name both editions and the address of the comparison', () => {
  const document = documents.find(({ slug }) => slug === 'privacy') as Document;
  const [old, , now] = document.editions as [Edition, Edition, Edition];
  const { heading, printHeads = '' } = answer(
    taskOf({ document, language: 'ru', old, now }, 'side-by-side'),
  );
  assert.equal(heading, 'Сравнение редакций №\u00a01 и №\u00a03');
  assert.ok(
    printHeads.includes(`legal.example.kz/ru/privacy/compare/?from=${old.name}&to=${now.name}"`),
  );
  assert.ok(printHeads.includes((old.texts.ru as Text).checksum.slice(0, 16)));
});

test('an edition without a text in the language is told of, with the way to what there is', () => {
  const document = documents.find(({ slug }) => slug === 'sellers') as Document;
  const [old, now] = document.editions as [Edition, Edition];
  const { slots, printHeads } = answer(taskOf({ document, language: 'ru', old, now }, 'inline'));
  assert.equal(slots.rows, undefined);
  assert.equal(printHeads, undefined);
  assert.match(slots.totals ?? '', /не опубликована на русском языке/);
  const elsewhere = inLanguage('kk', paths.anyPair(document, old, now)).replace('&', '&amp;');
  assert.ok(
    slots.totals?.includes(`<a href="${elsewhere}" lang="kk" hreflang="kk">`),
    slots.totals,
  );
});

test('what is no text throws, so that the page hears of it', () => {
  const document = documents.find(({ slug }) => slug === 'terms') as Document;
  const [old, now] = document.editions as [Edition, Edition];
  const task = taskOf({ document, language: 'kk', old, now }, 'inline');
  for (const broken of ['', '<!doctype html>', '{}', 'null', '{"shape":1}'])
    assert.throws(() => answer({ ...task, texts: [task.texts[0] ?? null, broken] }));
});
