/** Published means published: what a branch may do to a record of editions, with a real git. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { judge, problemsOf } from '#commands/check.ts';
import { publish } from '#commands/publish.ts';
import { isError } from '#legal/problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'qujat-published-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const git = (repository: string, ...args: string[]): string =>
  execFileSync('git', ['-C', repository, '-c', 'user.name=q', '-c', 'user.email=q@q', ...args], {
    encoding: 'utf8',
  });

const site =
  'publisher: { ru: "Лавка", kk: "Дүкен" }\naddress: https://a.example\nlanguages: [kk, ru]\ntimeZone: Asia/Almaty\n';

let count = 0;

/** A repository in which two editions are published, and the second language of one is not yet there. */
async function published(): Promise<{ root: string; content: string }> {
  const root = join(folder, String(count++));
  const content = join(root, 'content');
  const write = (path: string, text: string): void => {
    cpSync(writeAside(text), join(content, path), { recursive: true });
  };
  write('site.yaml', site);
  write('rules/document.yaml', 'kind: rules\ntitle: { ru: "Правила", kk: "Қағидалар" }\n');
  write('rules/2025-01-01/edition.yaml', 'published: 2024-12-01\n');
  write('rules/2025-01-01/ru.mdx', '# Правила\n\n1. Первое.\n\n2. Второе.\n');
  write('rules/2026-01-01/edition.yaml', 'published: 2025-12-01\n');
  write('rules/2026-01-01/ru.mdx', '# Правила\n\n1. Первое.\n\n2. Третье.\n');
  write('rules/2026-01-01/kk.mdx', '# Қағидалар\n\n1. Бірінші.\n\n2. Үшінші.\n');
  assert.ok(await publish(content, '2025-12-01'));
  git(folder, 'init', '-q', root);
  commit(root);
  return { root, content };
}

let aside = 0;
function writeAside(text: string): string {
  const file = join(folder, `text-${aside++}`);
  writeFileSync(file, text);
  return file;
}

function commit(root: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-qm', 'x');
}

/** Rules broken, each once. */
const rules = async (content: string, base = ''): Promise<string[]> => [
  ...new Set((await problemsOf(content, base)).filter(isError).map(({ rule }) => rule)),
];

/** An edition that says what another one says, and of which nothing is recorded. */
function beginEdition(content: string, name: string, from: string): void {
  const edition = join(content, 'rules', name);
  cpSync(join(content, 'rules', from), edition, { recursive: true });
  rmSync(join(edition, 'published.yaml'));
}

/** Makes every record anew, as somebody would who wants the change to look published. */
async function recordAnew(content: string): Promise<void> {
  for (const name of ['2025-01-01', '2026-01-01'])
    rmSync(join(content, 'rules', name, 'published.yaml'), { force: true });
  assert.ok(await publish(content, '2025-12-01'));
}

const edit = (file: string, from: string, to: string): void =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

test('an untouched record stands, and publishing again writes nothing', async () => {
  const { root, content } = await published();
  assert.deepEqual(await rules(content, 'HEAD'), []);
  await publish(content, '2026-05-05');
  assert.equal(git(root, 'status', '--short'), '');
});

test('an edited text is refused, with a record made anew as well', async () => {
  const { content } = await published();
  edit(join(content, 'rules/2025-01-01/ru.mdx'), 'Второе', 'Другое');
  assert.deepEqual(await rules(content), ['published-edited']);
  await recordAnew(content);
  assert.deepEqual(await rules(content), []);
  assert.deepEqual(await rules(content, 'HEAD'), ['published-edited', 'record-edited']);
});

test('a truncated text is refused', async () => {
  const { content } = await published();
  edit(join(content, 'rules/2026-01-01/ru.mdx'), '\n\n2. Третье.', '');
  assert.deepEqual(await rules(content, 'HEAD'), ['published-edited']);
});

test('an edition deleted or renamed is refused', async () => {
  const { content } = await published();
  renameSync(join(content, 'rules/2026-01-01'), join(content, 'rules/2026-02-01'));
  await recordAnewIn(content, '2026-02-01');
  assert.ok((await rules(content, 'HEAD')).includes('published-removed'));
  rmSync(join(content, 'rules/2026-02-01'), { recursive: true });
  assert.ok((await rules(content, 'HEAD')).includes('published-removed'));
});

async function recordAnewIn(content: string, name: string): Promise<void> {
  rmSync(join(content, 'rules', name, 'published.yaml'));
  await publish(content, '2025-12-01');
}

test('a record removed is refused', async () => {
  const { content } = await published();
  rmSync(join(content, 'rules/2025-01-01/published.yaml'));
  assert.deepEqual(await rules(content), ['record-torn']);
  assert.ok((await rules(content, 'HEAD')).includes('record-removed'));
});

test('a record edited by hand is refused without a base', async () => {
  const { content } = await published();
  edit(join(content, 'rules/2025-01-01/published.yaml'), '2025-12-01', '2025-12-02');
  assert.deepEqual(await rules(content), ['record-edited']);
});

test('the day of publication of a published edition cannot be changed', async () => {
  const { content } = await published();
  edit(join(content, 'rules/2025-01-01/edition.yaml'), '2024-12-01', '2024-11-01');
  assert.deepEqual(await rules(content, 'HEAD'), ['published-edited']);
});

test('a picture of a published edition cannot be changed', async () => {
  const { root, content } = await published();
  const edition = join(content, 'rules/2026-06-01');
  beginEdition(content, '2026-06-01', '2026-01-01');
  writeFileSync(join(edition, 'ru.mdx'), '# Правила\n\n1. Схема: ![Вход](gate.png)\n');
  writeFileSync(join(edition, 'gate.png'), Buffer.from('\u0089PNG one', 'latin1'));
  await publish(content, '2026-01-01');
  commit(root);
  assert.deepEqual(await rules(content, 'HEAD'), []);
  writeFileSync(join(edition, 'gate.png'), Buffer.from('\u0089PNG two', 'latin1'));
  assert.deepEqual(await rules(content, 'HEAD'), ['published-edited']);
});

test('an edition to be published later is not recorded yet', async () => {
  const { root, content } = await published();
  beginEdition(content, '2027-01-01', '2026-01-01');
  writeFileSync(join(content, 'rules/2027-01-01/edition.yaml'), 'published: 2026-12-01\n');
  assert.equal(await publish(content, '2026-11-30'), 0);
  assert.equal(await publish(content, '2026-12-01'), 2);
  assert.match(git(root, 'status', '--short', '-uall'), /2027-01-01\/published\.yaml/);
});

test('a back-dated edition needs a reason', async () => {
  const { content } = await published();
  beginEdition(content, '2025-06-01', '2025-01-01');
  assert.deepEqual(await rules(content, 'HEAD'), ['edition-backdated']);
  edit(
    join(content, 'rules/2025-06-01/edition.yaml'),
    'published',
    'backdated: "Найдена в архиве"\npublished',
  );
  assert.deepEqual(await rules(content, 'HEAD'), []);
});

test('a second language and a new edition are welcome, from two branches at once', async () => {
  const { root, content } = await published();
  git(root, 'checkout', '-qb', 'language');
  cpSync(
    writeAside('# Қағидалар\n\n1. Бірінші.\n\n2. Екінші.\n'),
    join(content, 'rules/2025-01-01/kk.mdx'),
  );
  await publish(content, '2026-03-01');
  assert.deepEqual(await rules(content, 'HEAD'), []);
  commit(root);
  git(root, 'checkout', '-q', '-');
  git(root, 'checkout', '-qb', 'edition');
  beginEdition(content, '2026-09-01', '2026-01-01');
  await publish(content, '2026-03-02');
  commit(root);
  git(root, 'merge', '-q', '--no-edit', 'language');
  assert.deepEqual(await rules(content), []);
});

test('a revision that git does not know is told in a sentence', async () => {
  const { content } = await published();
  await assert.rejects(
    problemsOf(content, 'no-such-branch'),
    /no-such-branch: такой ревизии в git нет/,
  );
});

test('what the base has published since the branch left it is not missed in the branch', async () => {
  const { root, content } = await published();
  const main = git(root, 'branch', '--show-current').trim();
  git(root, 'checkout', '-qb', 'behind');
  git(root, 'checkout', '-q', main);
  beginEdition(content, '2026-09-01', '2026-01-01');
  cpSync(join(content, 'rules/2026-01-01/kk.mdx'), join(content, 'rules/2025-01-01/kk.mdx'));
  await publish(content, '2026-03-02');
  commit(root);
  git(root, 'checkout', '-q', 'behind');
  assert.deepEqual(await rules(content, main), []);
  // An edition of its own in the same place is not the one that was published.
  beginEdition(content, '2026-09-01', '2025-01-01');
  await publish(content, '2026-03-02');
  assert.deepEqual(await rules(content, main), ['published-edited', 'record-edited']);
  rmSync(join(content, 'rules/2026-01-01'), { recursive: true });
  assert.ok((await rules(content, main)).includes('published-removed'));
});

test('an edition whose day of publication has come asks for its record', async () => {
  const { content } = await published();
  beginEdition(content, '2026-09-01', '2026-01-01');
  edit(join(content, 'rules/2026-09-01/edition.yaml'), '2025-12-01', '2026-08-01');
  const told = async (today: string) =>
    (await judge(content, 'HEAD', today)).problems.map(({ rule, file }) => `${rule} ${file}`);
  assert.deepEqual(await told('2026-07-31'), []);
  assert.deepEqual(await told('2026-08-01'), [
    'published-unrecorded rules/2026-09-01/edition.yaml',
  ]);
});

test('strictness is for what is not published yet, and a branch cannot publish itself out of it', async () => {
  const { content } = await published();
  beginEdition(content, '2026-09-01', '2026-01-01');
  await publish(content, '2026-05-05');
  assert.deepEqual(
    [...(await judge(content)).published],
    ['rules/2025-01-01', 'rules/2026-01-01', 'rules/2026-09-01'],
  );
  assert.deepEqual(
    [...(await judge(content, 'HEAD')).published],
    ['rules/2025-01-01', 'rules/2026-01-01'],
  );
});
