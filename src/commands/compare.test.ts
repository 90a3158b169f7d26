import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '#exports/report.ts';
import { compareTexts } from '#legal/comparison/compare.ts';
import { assertSound } from '#legal/testing/redlines.ts';
import { readText } from '#library/read-text.ts';

const root = resolve(import.meta.dirname, '../..');
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  const text =
    '# Правила\n\n## 1. Сроки\n\n1.1. Ответ даётся в течение 15 дней.\n\n1.2. Жалоба подаётся письменно.\n';
  writeFileSync(join(folder, 'ru.mdx'), text);
  writeFileSync(
    join(folder, 'ru.new.mdx'),
    text.replace('15 дней', '3 дней').replace('\n1.2.', '\n1.2. Запись ведётся.\n\n1.3.'),
  );
});
after(() => rmSync(folder, { recursive: true, force: true }));

function run(...options: readonly string[]) {
  const args = ['src/commands/compare.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const files = (): readonly string[] => [join(folder, 'ru.mdx'), join(folder, 'ru.new.mdx')];

describe('npm run compare', () => {
  test('tells of another title and of another address, which no word shows', () => {
    const text = '# Правила\n\n1\\. Плата указана на [сайте](https://old.example/).\n';
    const [old, now] = [join(folder, 'ru.title.mdx'), join(folder, 'ru.title.new.mdx')];
    writeFileSync(old, text);
    writeFileSync(now, text.replace('Правила', 'Порядок').replace('old.', 'new.'));
    const { stdout } = run(old, now);
    assert.match(stdout, /^Название изменено: \[-Правила-\]\{\+Порядок\+\}$/m);
    assert.match(stdout, /было https:\/\/old\.example\/, стало https:\/\/new\.example\/\./);
    const { changes } = JSON.parse(run(old, now, '--format', 'json').stdout) as Report;
    assert.deepEqual(changes[1]?.links, [
      { words: 'сайте', was: 'https://old.example/', now: 'https://new.example/' },
    ]);
  });

  test('warns of a reference that did not follow', () => {
    const text = '# Правила\n\n1\\. Срок назван в пункте 2.\n\n2\\. Ответ даётся за пять дней.\n';
    const [old, now] = [join(folder, 'ru.named.mdx'), join(folder, 'ru.named.new.mdx')];
    writeFileSync(old, text);
    writeFileSync(now, text.replace('2\\. О', '2\\. Жалоба подаётся письменно.\n\n3\\. О'));
    assert.match(run(old, now).stdout, /Ссылка «пункте 2» не изменилась.* теперь имеет номер 3\./);
  });

  test('draws a redline for the terminal', () => {
    const { status, stdout } = run(...files());
    assert.equal(status, 0);
    assert.ok(stdout.includes('Ответ даётся в течение [-15-]{+3+} дней.'), stdout);
    assert.ok(stdout.includes('{+Запись ведётся.+}'));
  });

  test('says apart from the redline that two files look like two documents, or hold nothing', () => {
    const [ru = ''] = files();
    const [other, empty] = [join(folder, 'other.mdx'), join(folder, 'empty.mdx')];
    writeFileSync(other, '# Тарифы\n\n1. Поверка счётчика воды проводится бесплатно.\n');
    writeFileSync(empty, '');
    const two = run(ru, other);
    assert.equal(two.status, 0);
    assert.match(two.stderr, /похоже, это разные документы\.\n.*әртүрлі құжаттарға ұқсайды\.\n$/);
    assert.doesNotMatch(two.stdout, /разные документы/);
    const nothing = run(ru, empty);
    assert.equal(nothing.status, 0);
    assert.match(
      nothing.stderr,
      /empty\.mdx: в файле нет текста.*\n.*empty\.mdx: файлда мәтін жоқ/,
    );
    assert.equal(run(...files()).stderr, '');
  });

  test('tells other programs every change with its place in both files', () => {
    const { status, stdout } = run(...files(), '--format', 'json');
    assert.equal(status, 0);
    const report = JSON.parse(stdout) as Report;
    assert.deepEqual(
      [report.stats.reworded, report.stats.added, report.stats.renumbered],
      [1, 1, 1],
    );
    assert.deepEqual(report.unchanged, [
      [1, 1],
      [3, 3],
    ]);
    assert.deepEqual(report.changes[0], {
      kinds: ['reworded'],
      old: [{ id: 'p-1.1', number: '1.1', line: 5 }],
      new: [{ id: 'p-1.1', number: '1.1', line: 5 }],
      ops: [
        [0, 'Ответ даётся в течение '],
        [-1, '15'],
        [1, '3'],
        [0, ' дней.'],
      ],
    });
  });

  test('gives one whole page with the changes marked', () => {
    const { status, stdout } = run(...files(), '--format', 'html');
    assert.equal(status, 0);
    assert.match(stdout, /^<!doctype html>\n<html lang="ru">[\s\S]*<del>[\s\S]*15[\s\S]*<ins>/);
  });

  test('writes Word documents, signed as told', () => {
    const out = join(folder, 'out.docx');
    const signed = ['--author', 'Юрист', '--date', '2026-09-01'];
    assert.equal(run(...files(), '--format', 'docx', '--out', out, ...signed).status, 0);
    const xml = (bytes: Uint8Array) =>
      strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
    assert.match(xml(readFileSync(out)), /<w:del w:id="\d+" w:author="Юрист" w:date="2026-09-01T/);
    const table = ['src/commands/compare.ts', ...files(), '--format', 'docx', '--as', 'table'];
    assert.match(xml(spawnSync(process.execPath, table, { cwd: root }).stdout), /Пункт 1\.1/);
  });

  test('reads a file .md of another site by its words', () => {
    const [old, now] = [join(folder, 'a.md'), join(folder, 'b.md')];
    const page = '\uFEFF---\r\ntitle: Сроки\r\n---\r\n\r\n## Сроки {#terms}\r\n\r\n';
    writeFileSync(old, `${page}1. Ответ — <b>15 дней</b>.\r\n`);
    writeFileSync(now, `${page}1. Ответ — <span class="new">3 дня</span>.\r\n{: .big }\r\n`);
    const { status, stdout } = run(old, now, '--format', 'json');
    assert.equal(status, 0);
    const { changes, unchanged } = JSON.parse(stdout) as Report;
    assert.deepEqual(unchanged, [[5, 5]]);
    assert.deepEqual(
      changes.map(({ ops }) => ops),
      [
        [
          [0, 'Ответ — '],
          [-1, '15 дней'],
          [1, '3 дня'],
          [0, '.'],
        ],
      ],
    );
  });

  test('says what is wrong and fails', () => {
    const [old] = files() as [string];
    assert.deepEqual([run(old).status, run(old, join(folder, 'none.mdx')).status], [1, 1]);
    for (const [options, told] of [
      [['--format', 'json', '--as', 'table'], /docx[\s\S]*docx/],
      [['--format', 'docx', '--date', '2026-02-30'], /2026-02-30/],
    ] as const) {
      const { status, stderr } = run(...files(), ...options);
      assert.equal(status, 1);
      assert.match(stderr, told);
    }
  });
});

const editions = resolve(root, '../shared/library/firefox-privacy');

test('Real editions are rebuilt letter for letter from their comparison', {
  skip: !existsSync(editions) && 'no real editions here',
}, () => {
  const texts = readdirSync(editions)
    .filter((name) => /^\d/.test(name))
    .sort()
    .map(
      (name) =>
        readText(readFileSync(join(editions, name, 'ru.mdx')), { file: name, language: 'ru' }).text,
    );
  texts.forEach((now, index) => {
    for (const old of texts.slice(Math.max(0, index - 2), index))
      assertSound(compareTexts(old, now));
  });
});
