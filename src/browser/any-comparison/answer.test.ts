import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { editionAbout } from '../../exports/edition-about.ts';
import { tableHtml } from '../../exports/html-page.ts';
import { redlineDocx } from '../../exports/redline-docx.ts';
import { reportJson } from '../../exports/report.ts';
import { tableDocx } from '../../exports/table-docx.ts';
import { compareTexts } from '../../legal/comparison/compare.ts';
import type { Comparison } from '../../legal/comparison/comparison.ts';
import type { Document } from '../../legal/document.ts';
import type { Edition, Text } from '../../legal/edition.ts';
import { packText, unpackText } from '../../legal/packed-text.ts';
import { readLibrary } from '../../library/read-library.ts';
import { drawComparisonSlots } from '../../markup/comparison-slots.ts';
import { type OneLanguageView, type View, viewLinks } from '../../markup/comparison-toolbar.ts';
import { columnOf } from '../../markup/language-column.ts';
import { drawLanguageSlots } from '../../markup/language-slots.ts';
import { textJson } from '../../publishing/text-file.ts';
import { imageAddress, inLanguage, paths, type SavedFile } from '../../routes.ts';
import { wordsIn } from '../../translations/index.ts';
import { answer } from './answer.ts';
import { makeExport } from './make-export.ts';
import type { Task } from './task.ts';

const languages = ['ru', 'kk'] as const;
const views: readonly OneLanguageView[] = ['inline', 'side-by-side'];
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

function taskOf({ document, language, old, now }: Pair): Task {
  const edition = ({ name, ordinal, inForceFrom, published, texts }: Edition) => ({
    name,
    ordinal,
    inForceFrom,
    published,
    author: 'ТОО «Склад»',
    languages: languages.filter((other) => texts[other]),
    texts: Object.fromEntries(
      languages.flatMap((other) => (texts[other] ? [[other, `/texts/${other}.json`]] : [])),
    ),
  });
  const texts = languages.flatMap((other) => {
    const [before, after] = [old.texts[other], now.texts[other]];
    return before && after ? [[other, [textJson(before), textJson(after)]]] : [];
  });
  const site = 'https://legal.example.kz';
  const page = { language, slug: document.slug, title: 'Название', site, languages };
  return { page, editions: [edition(old), edition(now)], texts: Object.fromEntries(texts) };
}

const sideOf = (document: Document, edition: Edition, language: string) => ({
  ...edition,
  text: edition.texts[language] as Text,
  image: (file: string) => imageAddress(document, edition, file),
});

const addressOf = ({ document, language, old, now }: Pair, view: View) =>
  inLanguage(language, paths.anyPair(document, old, now, view));

const viewsOf = (pair: Pair) =>
  viewLinks((view) => addressOf(pair, view), {
    words: wordsIn(pair.language).comparison,
    shared: languages.filter((language) => pair.old.texts[language] && pair.now.texts[language])
      .length,
    languages: 2,
  });

/** What the build draws, from the trees as read. */
function built(pair: Pair, view: OneLanguageView) {
  const { document, language, old, now } = pair;
  const sides = { old: sideOf(document, old, language), now: sideOf(document, now, language) };
  const comparison = compareTexts(sides.old.text, sides.now.text);
  const words = wordsIn(language);
  return drawComparisonSlots(
    { ...sides, comparison },
    { title: 'Название', words, view, views: viewsOf(pair) },
  );
}

function builtInLanguages(pair: Pair) {
  const { document, language, old, now } = pair;
  const columns = languages.map((other) => {
    const sides = { old: sideOf(document, old, other), now: sideOf(document, now, other) };
    const comparison = compareTexts(sides.old.text, sides.now.text);
    return columnOf(other, { ...sides, comparison }, wordsIn(other));
  });
  return drawLanguageSlots(
    { columns, language, words: wordsIn(language) },
    { editions: [old, now], title: 'Название', views: viewsOf(pair), missing: [] },
  );
}

test('a text that came as JSON compares and draws as it does in a build, to the byte', () => {
  let compared = 0;
  for (const pair of everyPair()) {
    if (!pair.old.texts[pair.language] || !pair.now.texts[pair.language]) continue;
    const view = views[compared++ % 2] as OneLanguageView;
    assert.deepEqual(answer({ ...taskOf(pair), view }).slots, built(pair, view));
  }
  assert.ok(compared >= 40, `${compared} pairs`);
});

test('its comparison is the same to the byte, but for columns in the file', () => {
  const bytes = ({ lines, counts }: Comparison) =>
    JSON.stringify({ lines, counts }, (key, value) => (key === 'column' ? undefined : value));
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

test('both languages compare and draw as in a build, to the byte', () => {
  let compared = 0;
  for (const pair of everyPair()) {
    const { old, now } = pair;
    if (!languages.every((language) => old.texts[language] && now.texts[language])) continue;
    compared++;
    assert.deepEqual(answer({ ...taskOf(pair), view: 'languages' }).slots, builtInLanguages(pair));
  }
  assert.ok(compared >= 30, `${compared} pairs`);
});

test('files to take away are those of a build, to the byte', () => {
  for (const pair of everyPair()) {
    const { document, language, old, now } = pair;
    const [from, to] = [old.texts[language], now.texts[language]];
    if (!from || !to || now.ordinal !== old.ordinal + 1) continue;
    const compared = { from, to, comparison: compareTexts(from, to) };
    const place = {
      language,
      title: 'Название',
      address: `https://legal.example.kz${addressOf(pair, 'inline')}`,
    };
    const signed = (edition: Edition) => ({ ...edition, author: 'ТОО «Склад»' });
    const about = editionAbout(place, signed(old), signed(now));
    const made = (file: SavedFile) => makeExport({ ...taskOf(pair), file });
    const name = `${document.slug} ${old.name}..${now.name} ${language}`;
    assert.deepEqual(made('redline.docx'), redlineDocx(compared, about), name);
    assert.deepEqual(made('table.docx'), tableDocx(compared, about), name);
    assert.equal(made('table.html'), tableHtml(compared, about), name);
    assert.equal(made('redline.json'), reportJson(compared), name);
  }
});

test('the running heads name both editions and the address of the comparison', () => {
  const document = documents.find(({ slug }) => slug === 'privacy') as Document;
  const [old, , now] = document.editions as [Edition, Edition, Edition];
  const { heading, printHeads = '' } = answer({
    ...taskOf({ document, language: 'ru', old, now }),
    view: 'side-by-side',
  });
  assert.equal(heading, 'Сравнение редакций №\u00a01 и №\u00a03');
  assert.ok(
    printHeads.includes(`legal.example.kz/ru/privacy/compare/?from=${old.name}&to=${now.name}"`),
  );
  assert.ok(printHeads.includes((old.texts.ru as Text).checksum.slice(0, 16)));
});

test('an edition without a text in the language is told of, with the way to what there is', () => {
  const document = documents.find(({ slug }) => slug === 'sellers') as Document;
  const [old, now] = document.editions as [Edition, Edition];
  const { slots, printHeads } = answer({
    ...taskOf({ document, language: 'ru', old, now }),
    view: 'inline',
  });
  assert.equal(slots.rows, undefined);
  assert.equal(printHeads, undefined);
  assert.match(slots.totals ?? '', /не опубликована на русском языке/);
  const elsewhere = inLanguage('kk', paths.anyPair(document, old, now)).replace('&', '&amp;');
  assert.ok(
    slots.totals?.includes(`<a href="${elsewhere}" lang="kk" hreflang="kk">`),
    slots.totals,
  );
});

test('where both languages are asked for and one is missing, that is told with the ways there are', () => {
  const document = documents.find(({ slug }) => slug === 'sellers') as Document;
  const [old, now] = document.editions as [Edition, Edition];
  const { heading, slots } = answer({
    ...taskOf({ document, language: 'ru', old, now }),
    view: 'languages',
  });
  assert.match(heading, /на двух языках$/);
  assert.equal(slots.rows, undefined);
  assert.match(slots.totals ?? '', /меньше чем на двух языках/);
  assert.match(slots.totals ?? '', /№\u00a0\d не опубликована на русском языке/);
});

test('what is no text throws, so that the page hears of it', () => {
  const document = documents.find(({ slug }) => slug === 'terms') as Document;
  const [old, now] = document.editions as [Edition, Edition];
  const task = taskOf({ document, language: 'kk', old, now });
  const [before = ''] = task.texts.kk ?? [];
  for (const broken of ['', '<!doctype html>', '{}', 'null', '{"shape":1}']) {
    const texts = { kk: [before, broken] } as const;
    assert.throws(() => answer({ ...task, texts, view: 'inline' }));
    assert.throws(() => makeExport({ ...task, texts, file: 'redline.docx' }));
  }
  assert.throws(() => answer({ ...task, texts: {}, view: 'inline' }));
});
