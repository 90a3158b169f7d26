/** What a build does to the folder it writes, when all goes well and when it does not. */
import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { run, snapshot, start, temporaryFolder, tinyLibrary } from './harness/command.ts';

const root = join(import.meta.dirname, '..');
const content = tinyLibrary();
const out = join(temporaryFolder(), 'site');
const build = (more: readonly string[] = [], env = {}) =>
  run('build', ['--content', content, '--out', out, '--today', '2026-03-01', ...more], env);
let good: Readonly<Record<string, string>>;

before(async () => {
  const { code, said } = await build();
  assert.equal(code, 0, said);
  good = snapshot(out);
  assert.ok(Object.keys(good).length > 40);
});

describe('a build', () => {
  it('is the same to the byte in another folder, another time zone and another language of the machine', async () => {
    const elsewhere = temporaryFolder();
    const { code, said } = await build(['--out', elsewhere], {
      TZ: 'America/New_York',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'C',
    });
    assert.equal(code, 0, said);
    assert.deepEqual(snapshot(elsewhere), good);
  });

  it('leaves nothing beside the site', () => {
    assert.deepEqual(readdirSync(dirname(out)), ['site']);
  });

  it('of a text that has an error stops, names the place and what to type, and touches nothing', async () => {
    const spoilt = tinyLibrary();
    const file = join(spoilt, 'cookie-policy/2026-01-10/ru.mdx');
    appendFileSync(file, '\n4. Срок хранения — {days} дней.\n');
    const line =
      readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((text) => text.includes('{days}')) + 1;
    const { code, said } = await build(['--content', spoilt]);
    assert.equal(code, 1);
    assert.ok(said.includes(`${file}:${line}:20`), said);
    assert.match(said, /→ .*\\\{/, 'the hint says what to type');
    assert.deepEqual(snapshot(out), good);
    assert.deepEqual(readdirSync(dirname(out)), ['site']);
  });

  for (const [what, file, text] of [
    ['a key that nobody knows', 'cookie-policy/document.yaml', 'kinds: cookies\n'],
    ['bytes that are no text', 'cookie-policy/2026-01-10/kk.mdx', '\u0000\u0001'],
    [
      'a day that no calendar has',
      'cookie-policy/2026-01-10/edition.yaml',
      'published: 2026-02-30\n',
    ],
  ] as const) {
    it(`of a library with ${what} stops and touches nothing`, async () => {
      const spoilt = tinyLibrary();
      appendFileSync(join(spoilt, file), text);
      const { code, said } = await build(['--content', spoilt]);
      assert.equal(code, 1, said);
      assert.match(said, new RegExp(`${file.replaceAll('.', '\\.')}:\\d+:\\d+`));
      assert.deepEqual(snapshot(out), good);
    });
  }

  it('of a folder that is not there says so in one sentence', async () => {
    const { code, said } = await build(['--content', join(content, 'nowhere')]);
    assert.equal(code, 1);
    assert.doesNotMatch(said, /\n\s+at /, 'no stack of calls');
    assert.deepEqual(snapshot(out), good);
  });

  it('refuses a folder that holds files of someone else', async () => {
    const foreign = temporaryFolder();
    writeFileSync(join(foreign, 'photo.jpg'), 'dear');
    const { code, said } = await build(['--out', foreign]);
    assert.equal(code, 1);
    assert.ok(said.includes(foreign) && said.includes('--out'), said);
    assert.deepEqual(readdirSync(foreign), ['photo.jpg']);
  });

  it('refuses the place of a file', async () => {
    const file = join(temporaryFolder(), 'letter.txt');
    writeFileSync(file, 'dear');
    const { code, said } = await build(['--out', file]);
    assert.equal(code, 1);
    assert.doesNotMatch(said, /\n\s+at /, 'no stack of calls');
    assert.equal(readFileSync(file, 'utf8'), 'dear');
  });
});

describe('the check of a built site', () => {
  it('is content with a good one and finds one changed letter', async () => {
    const site = join(temporaryFolder(), 'site');
    cpSync(out, site, { recursive: true });
    const verify = () => run('verify', [site, '--content', content, '--today', '2026-03-01']);
    const first = await verify();
    assert.equal(first.code, 0, first.said);
    const file = join(site, 'kk/cookie-policy/2026-01-10/index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/(class="body"><p>[^<]*?)а/, '$1о'));
    const second = await verify();
    assert.equal(second.code, 1);
    assert.ok(second.said.includes('/kk/cookie-policy/2026-01-10/'), second.said);
  });
});

describe('a build', () => {
  it('that is killed in the middle leaves the old site whole, and the next one succeeds', async () => {
    appendFileSync(join(content, 'cookie-policy/2026-01-10/ru.mdx'), '\n4. Новый пункт.\n');
    const { process: child, ended } = start('build', [
      '--content',
      content,
      '--out',
      out,
      '--today',
      '2026-03-01',
    ]);
    const fresh = join(dirname(out), `.site.new-${child.pid}`);
    while (child.exitCode === null && !(existsSync(fresh) && readdirSync(fresh).length > 0))
      await pause(5);
    child.kill('SIGKILL');
    assert.equal((await ended).code, null, 'it was not through yet');
    for (const left of ['', '.cache'])
      rmSync(join(root, '.astro', `build-${child.pid}${left}`), { recursive: true, force: true });
    assert.deepEqual(snapshot(out), good);
    assert.equal((await build()).code, 0);
    assert.match(readFileSync(join(out, 'ru/cookie-policy/index.html'), 'utf8'), /Новый пункт\./);
  });
});
