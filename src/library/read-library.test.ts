import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { reservedSlugs } from '../routes.ts';
import { readLibrary } from './read-library.ts';

const tiny = join(import.meta.dirname, 'fixtures/tiny');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qujat-library-'));
  cpSync(tiny, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** `rule file:line:column` of each problem. */
const told = async (): Promise<string[]> =>
  (await readLibrary(folder, { reservedSlugs })).problems.map(
    ({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`,
  );

test('a good library is read without a problem', async () => {
  const { library, problems } = await readLibrary(folder);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    library?.documents.map(({ slug, editions }) => [
      slug,
      editions.map(({ name, ordinal }) => `${ordinal}:${name}`),
    ]),
    [
      ['cookie-policy', ['1:2025-06-01', '2:2026-01-10']],
      ['delivery-terms', ['1:2025-03-01', '2:2025-09-15', '3:2026-02-01']],
    ],
  );
  assert.deepEqual(Object.keys(library?.documents[1]?.editions[2]?.texts ?? {}), ['ru']);
  assert.equal(library?.documents[1]?.editions[0]?.approval?.number, '4');
});

test('equal libraries have equal checksums, and one letter changes them', async () => {
  const before = (await readLibrary(folder)).checksum;
  assert.equal((await readLibrary(tiny)).checksum, before);
  put('cookie-policy/2026-01-10/ru.mdx', '# Политика\n');
  assert.notEqual((await readLibrary(folder)).checksum, before);
});

test('a second edition of a day stands after the first, the tenth after the ninth', async () => {
  for (const second of ['2', '9', '10']) {
    put(`cookie-policy/2026-01-10-${second}/edition.yaml`, 'published: 2026-01-10\n');
    put(`cookie-policy/2026-01-10-${second}/ru.mdx`, '# Политика\n');
  }
  assert.deepEqual(
    (await readLibrary(folder)).library?.documents[0]?.editions.map(({ name }) => name),
    ['2025-06-01', '2026-01-10', '2026-01-10-2', '2026-01-10-9', '2026-01-10-10'],
  );
});

test('every fault of edition.yaml is told at its place', async () => {
  put(
    'cookie-policy/2026-01-10/edition.yaml',
    'publised: 2026-01-10\nchange: technicall\nsummary: { de: "Text", ru: 5 }\napproval: { number: 26, date: 2026-02-30 }\nwaive: []\n',
  );
  assert.deepEqual(await told(), [
    'unknown-key cookie-policy/2026-01-10/edition.yaml:1:1',
    'missing-key cookie-policy/2026-01-10/edition.yaml:1:1',
    'unknown-value cookie-policy/2026-01-10/edition.yaml:2:9',
    'unknown-language cookie-policy/2026-01-10/edition.yaml:3:12',
    'wrong-type cookie-policy/2026-01-10/edition.yaml:3:28',
    'wrong-type cookie-policy/2026-01-10/edition.yaml:4:21',
    'date cookie-policy/2026-01-10/edition.yaml:4:31',
  ]);
  const [unknown] = (await readLibrary(folder)).problems;
  assert.match(unknown?.hint?.ru ?? '', /published/);
});

test('YAML is data: no anchors, aliases, tags, second documents or repeated keys', async () => {
  const faults = {
    'published: &day 2026-01-10': 'yaml-alias',
    'published: 2026-01-10\nsummary: *a': 'yaml-alias',
    'published: !!js/function "x"': 'yaml-tag',
    'published: 2026-01-10\n---\nchange: technical': 'yaml-documents',
    'published: 2026-01-10\npublished: 2026-01-09': 'yaml-repeated-key',
    'summary: Политика: обработка': 'yaml-syntax',
    '': 'yaml-empty',
    [`published: ${'['.repeat(5000)}`]: 'yaml-syntax',
  };
  for (const [text, rule] of Object.entries(faults)) {
    put('cookie-policy/2026-01-10/edition.yaml', text);
    assert.equal((await told())[0]?.split(' ')[0], rule, text.slice(0, 60));
  }
});

test('a slip in YAML is told where it was made, with what to type', async () => {
  const slips: readonly (readonly [string, string, RegExp])[] = [
    ['published: 2026-01-10\nbackdated: "начало\n', '2:12', /Поставьте "/],
    ['published: 2026-01-10\nsummary: { ru: "а"\nchange: technical\n', '2:10', /Поставьте \}/],
    ['published:2026-01-10', '1:1', /published: 2026-01-10$/],
    ['published: 2026-01-10\n  change: technical', '2:3', /Поставьте change под/],
    ['published: 2026-01-10\nsummary:\n\tru: "а"', '3:1', /пробелами/],
    ['published: 2026-01-10\nsummary: { ru: «а, б» }', '2:20', /в кавычки/],
    ['published: 2026-01-10\nsummary: { ru: 30 }', '2:16', /ru: "30"$/],
    ['published: 2026-01-10\nsummary: "Срок"', '2:10', /summary: \{ ru: "…"|summary: \{ kk: "…"/],
    ['published: 2026-01-10\napproval: "Приказ"', '2:11', /approval: \{ body: … \}/],
    ['published: 2026-01-10\nchange: новая', '2:9', /«change:» одно из/],
    ['published: !!str 2026-01-10', '1:12', /Удалите/],
    ['%TAG ! tag:a,2000:\n---\npublished: 2026-01-10', '1:1', /Удалите/],
    [' ---\npublished: 2026-01-10\n---\n', '1:1', /Удалите/],
    ['published: 2026-01-10\nsummary: { ru: "а\\u202Eб" }', '2:16', /слева направо/],
    ['published: 2026-01-10\n"sum\\u200Bmary": { ru: "а" }', '2:1', /Удалите/],
  ];
  for (const [text, place, hint] of slips) {
    put('cookie-policy/2026-01-10/edition.yaml', text);
    const [problem] = (await readLibrary(folder)).problems;
    assert.equal(`${problem?.line}:${problem?.column}`, place, text);
    assert.match(problem?.hint?.ru ?? '', hint, text);
    assert.notEqual(problem?.hint?.kk ?? '', '', text);
  }
});

test('days are days of the calendar, and effect follows publication', async () => {
  for (const day of ['2026-02-30', '01.02.2026', '2026-1-1', '2026']) {
    put('cookie-policy/2026-01-10/edition.yaml', `published: ${day}\n`);
    assert.deepEqual(await told(), ['date cookie-policy/2026-01-10/edition.yaml:1:12'], day);
  }
  put('cookie-policy/2026-01-10/edition.yaml', 'published: 2026-01-11\n');
  assert.deepEqual(await told(), [
    'effect-before-publication cookie-policy/2026-01-10/edition.yaml:1:12',
  ]);
});

test('a notice shorter than promised is told of', async () => {
  put('delivery-terms/2026-02-01/edition.yaml', 'published: 2026-01-25\n');
  assert.deepEqual(await told(), ['notice-short delivery-terms/2026-02-01/edition.yaml:1:12']);
});

test('folders and files that would not reach the site are told of', async () => {
  put('cookie-policy/2026-01-10/ru.md', '# Политика');
  put('cookie-policy/2026-01-10/de.mdx', '# Politik');
  put('cookie-policy/2026-02-30/ru.mdx', '# Политика');
  put('cookie-policy/2026-03-01/edition.yaml', 'published: 2026-03-01');
  put('cookie-policy/2026-01-10/plan.png', 'x');
  put('README.md', 'x');
  symlinkSync(join(folder, 'site.yaml'), join(folder, 'cookie-policy/2026-01-10/kk2.mdx'));
  assert.deepEqual(await told(), [
    'stray-file README.md:1:1',
    'unknown-language cookie-policy/2026-01-10/de.mdx:1:1',
    'symbolic-link cookie-policy/2026-01-10/kk2.mdx:1:1',
    'stray-file cookie-policy/2026-01-10/plan.png:1:1',
    'stray-file cookie-policy/2026-01-10/ru.md:1:1',
    'edition-name cookie-policy/2026-02-30:1:1',
    'edition-empty cookie-policy/2026-03-01/edition.yaml:1:1',
  ]);
});

test('a pipe and a name that is no UTF-8 are told of like any stray file', async (t) => {
  const pipe = join(folder, 'cookie-policy/2026-01-10/a.mdx');
  if (spawnSync('mkfifo', [pipe]).status !== 0) return t.skip('There are no pipes here.');
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/cookie-policy/b`), Buffer.of(0xff)]), 'x');
  assert.deepEqual(
    (await told()).map((line) => line.split(' ')[0]),
    ['stray-file', 'stray-file'],
  );
});

test('images lie beside the text', async () => {
  const text = (source: string) => `# Политика\n\n![Схема](${source})\n`;
  put('cookie-policy/2026-01-10/plan.png', Buffer.from('\u0089PNG', 'latin1'));
  put('cookie-policy/2026-01-10/ru.mdx', text('plan.png'));
  assert.deepEqual(await told(), []);
  put('cookie-policy/2026-01-10/page.png', '<html><script>a()</script></html>');
  for (const [source, rule] of [
    ['other.png', 'image-missing'],
    ['https://a.kz/plan.png', 'image-remote'],
    ['../plan.png', 'image-source'],
    ['page.png', 'image-unsafe'],
  ]) {
    put('cookie-policy/2026-01-10/ru.mdx', text(source ?? ''));
    assert.equal((await told()).at(-1), `${rule} cookie-policy/2026-01-10/ru.mdx:3:1`);
  }
});

test('slugs are addresses: well formed, free and claimed once', async () => {
  put(
    'cookie-policy/document.yaml',
    'kind: cookies\ntitle: { ru: "Политика", kk: "Саясат" }\nformerly: [shipping, delivery-terms]\n',
  );
  cpSync(join(folder, 'cookie-policy'), join(folder, 'search'), { recursive: true });
  put('search/document.yaml', 'kind: cookies\ntitle: { ru: "Политика", kk: "Саясат" }\n');
  cpSync(join(folder, 'search'), join(folder, 'Cookie_2'), { recursive: true });
  assert.deepEqual(await told(), [
    'slug Cookie_2/document.yaml:1:1',
    'slug-taken cookie-policy/document.yaml:1:1',
    'slug-taken delivery-terms/document.yaml:1:1',
    'slug-reserved search/document.yaml:1:1',
  ]);
});

test('a drawing that could run is refused where it is shown', async () => {
  put('cookie-policy/2026-01-10/plan.svg', '<svg onload="a()"/>');
  put('cookie-policy/2026-01-10/ru.mdx', '# Политика\n\n![Схема](plan.svg)\n');
  assert.deepEqual(await told(), ['image-unsafe cookie-policy/2026-01-10/ru.mdx:3:1']);
  put('cookie-policy/2026-01-10/plan.svg', '<svg><path d="M0 0h9"/></svg>');
  assert.deepEqual(await told(), []);
});

test('a language without words for the pages is told of at its place', async () => {
  const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
  put('site.yaml', site.replace(/^languages:.*$/m, 'languages: [kk, ru, en]'));
  const problems = (await readLibrary(folder, { translatedLanguages: ['ru', 'kk'] })).problems;
  const line = site.slice(0, site.search(/^languages:/m)).split('\n').length;
  assert.deepEqual(
    problems.map(({ rule, line, column }) => [rule, line, column]),
    [['language-untranslated', line, 21]],
  );
  assert.deepEqual((await readLibrary(folder)).problems, []);
});

test('a former address that the site takes is named', async () => {
  put(
    'cookie-policy/document.yaml',
    'kind: cookies\ntitle: { ru: "Политика", kk: "Саясат" }\nformerly: [search]\n',
  );
  const [problem] = (await readLibrary(folder, { reservedSlugs })).problems;
  assert.equal(problem?.rule, 'slug-reserved');
  assert.match(problem?.message.ru ?? '', /«search»/);
});

test('a language with a text needs a title', async () => {
  put('cookie-policy/document.yaml', 'kind: cookies\ntitle: { ru: "Политика" }\n');
  assert.deepEqual(await told(), ['missing-key cookie-policy/document.yaml:1:1']);
});

test('without a usable site.yaml there is no library', async () => {
  put('site.yaml', 'languages: ru\n');
  const { library, problems } = await readLibrary(folder);
  assert.equal(library, null);
  assert.ok(problems.length > 0);
  assert.equal((await readLibrary(join(folder, 'nowhere'))).library, null);
});

test('an empty library is told of', async () => {
  rmSync(join(folder, 'cookie-policy'), { recursive: true });
  rmSync(join(folder, 'delivery-terms'), { recursive: true });
  assert.deepEqual(await told(), ['library-empty site.yaml:1:1']);
});
