import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { docx, level, numbered, paragraph } from '#import/testing/docx.ts';
import { problemsOf } from './check.ts';

const folder = mkdtempSync(join(tmpdir(), 'qujat-import-'));
const at = (name: string): string => join(folder, name);
const place = ['--content', at('content'), '--document', 'rules', '--edition', '2027-01-15'];

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'import.ts'), ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a Word file becomes a draft, and one that is there is not overwritten', () => {
  const body =
    paragraph('ПРАВИЛА СКЛАДА') + numbered('Приём', 0) + numbered('Вещи принимают по описи.', 1);
  const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.');
  writeFileSync(at('a.docx'), docx({ body, levels }));
  assert.equal(run(at('a.docx'), ...place).status, 0);
  const draft = at('content/rules/2027-01-15/ru.mdx');
  assert.equal(
    readFileSync(draft, 'utf8'),
    '# ПРАВИЛА СКЛАДА\n\n## 1. Приём\n\n1.1. Вещи принимают по описи.\n',
  );
  const again = run(at('a.docx'), ...place);
  assert.equal(again.status, 1);
  assert.match(again.stderr, /--force/);
});

test('the folder of a draft is complete: the library reads it, and what an editor wrote stays', async () => {
  const text =
    'Утверждены\nприказом директора ТОО «Тал»\n№ 14 от 03.02.2027 г.\n\nПРАВИЛА СКЛАДА\n\n1. Приём\n\n1.1. Вещи принимают по описи, о переменах уведомляют за 10 дней до новой редакции.\n';
  writeFileSync(at('e.txt'), text);
  const own = at('own');
  mkdirSync(own);
  writeFileSync(
    join(own, 'site.yaml'),
    'publisher: { ru: "ТОО «Тал»" }\naddress: https://tal.example\nlanguages: [ru]\ntimeZone: Asia/Almaty\n',
  );
  const to = ['--content', own, '--document', 'rules', '--edition', '2027-03-01'];
  assert.equal(run(at('e.txt'), ...to, '--today', '2027-02-10').status, 0);
  const described = join(own, 'rules/document.yaml');
  assert.match(
    readFileSync(described, 'utf8'),
    /kind: rules .*\ntitle: \{ ru: "ПРАВИЛА СКЛАДА" \}\nnotice: 10 /,
  );
  assert.match(
    readFileSync(join(own, 'rules/2027-03-01/edition.yaml'), 'utf8'),
    /published: 2027-02-10 .*\napproval:\n {2}body: \{ ru: "Директор ТОО «Тал»" \}\n {2}act: \{ ru: "Приказ" \}\n {2}number: "14" .*\n {2}date: 2027-02-03 /,
  );
  assert.deepEqual(await problemsOf(own), []);
  writeFileSync(described, 'kind: other\ntitle: { ru: "Своё" }\n');
  assert.equal(run(at('e.txt'), ...to, '--force').status, 0);
  assert.match(readFileSync(described, 'utf8'), /Своё/);
});

test('a second edition of a day has a folder of its own', () => {
  writeFileSync(at('d.txt'), 'ПРАВИЛА\n\n1.1. Вещи хранят год.\n');
  const to = (edition: string) => [at('d.txt'), ...place.slice(0, 4), '--edition', edition];
  assert.equal(run(...to('2027-01-15-10')).status, 0);
  assert.ok(existsSync(at('content/rules/2027-01-15-10/ru.mdx')));
  const wrong = run(...to('2027-02-30'));
  assert.equal(wrong.status, 1);
  assert.match(wrong.stderr, /такого дня нет/);
});

test('what cannot be imported is told in one sentence and nothing is written', () => {
  writeFileSync(
    at('b.txt'),
    Buffer.from([
      0xcf, 0xf0, 0xe0, 0xe2, 0xe8, 0xeb, 0xe0, 0x20, 0xf1, 0xea, 0xeb, 0xe0, 0xe4, 0xe0,
    ]),
  );
  const { status, stdout, stderr } = run(
    at('b.txt'),
    '--content',
    at('none'),
    '--document',
    'rules',
    '--edition',
    '2027-01-15',
  );
  assert.deepEqual([status, stdout, existsSync(at('none'))], [1, '', false]);
  assert.match(stderr, /^Текст не в UTF-8, похоже на Windows-1251: .*--encoding windows-1251/);
  assert.equal(stderr.trim().split('\n').length, 1);
});

test('JSON has a title, blocks and problems, and nothing else', () => {
  writeFileSync(at('c.txt'), 'ПРАВИЛА\n\n1.1. Вещи хранят год.\n');
  const told = JSON.parse(run(at('c.txt'), '--format', 'json').stdout);
  assert.deepEqual(Object.keys(told), ['title', 'blocks', 'problems']);
  assert.deepEqual(told.blocks, [
    { kind: 'title', number: '', text: 'ПРАВИЛА', line: 1 },
    { kind: 'clause', number: '1.1', text: '1.1. Вещи хранят год.', line: 3 },
  ]);
});
