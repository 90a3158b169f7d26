import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { folderBeside, isReplaceable, replaceFolder } from './replace-folder.ts';

const place = mkdtempSync(join(tmpdir(), 'qujat-replace-'));
after(() => rmSync(place, { recursive: true, force: true }));

function folder(name: string, files: readonly string[]): string {
  const path = join(place, name);
  mkdirSync(path, { recursive: true });
  for (const file of files) writeFileSync(join(path, file), file);
  return path;
}

/** A site as a build leaves it. */
function built(name: string, files: readonly string[]): string {
  const path = join(place, name);
  mkdirSync(dirname(path), { recursive: true });
  const fresh = folderBeside(path);
  for (const file of files) writeFileSync(join(fresh, file), file);
  replaceFolder(fresh, path);
  return path;
}

test('a folder that no build made is not ours to replace', () => {
  assert.equal(isReplaceable(folder('letters', ['will.txt'])), false);
  assert.equal(isReplaceable(folder('another site', ['_astro', 'index.html'])), false);
  assert.equal(isReplaceable(folder('empty', [])), true);
  assert.equal(isReplaceable(join(place, 'not there yet')), true);
});

test('a site is ours to replace until somebody puts a file into it', () => {
  const site = built('ours', ['index.html']);
  assert.equal(isReplaceable(site), true);
  writeFileSync(join(site, 'precious.txt'), 'mine');
  assert.equal(isReplaceable(site), false);
});

test('the new site stands whole in place of the old one and nothing is left beside it', () => {
  const site = built('out/site', ['old.html']);
  built('out/site', ['new.html']);
  assert.deepEqual(readdirSync(site).sort(), ['.qujat-site', 'new.html']);
  assert.equal(readFileSync(join(site, 'new.html'), 'utf8'), 'new.html');
  assert.deepEqual(readdirSync(join(place, 'out')), ['site']);
});

test('a build begun and never finished leaves the old site', () => {
  const site = built('kept/site', ['old.html']);
  folderBeside(site);
  assert.ok(existsSync(join(site, 'old.html')));
});

test('what a killed build left goes with the next, what a running one writes stays', () => {
  const site = built('killed/site', ['old.html']);
  const of = (pid: number) => folder(`killed/.site.new-${pid}`, ['half.html']);
  const [killed, running] = [of(2 ** 30), of(process.ppid)];
  const another = folder('killed/.site.new-york', ['page.html']);
  folderBeside(site);
  assert.equal(existsSync(killed), false);
  assert.ok(existsSync(running));
  assert.ok(existsSync(another));
});

test('a site that cannot be put in place leaves the old one there', () => {
  const site = built('stays/site', ['old.html']);
  const fresh = folderBeside(site);
  rmSync(fresh, { recursive: true });
  assert.throws(() => replaceFolder(fresh, site));
  assert.ok(existsSync(join(site, 'old.html')));
});

test('a link to the site stays a link', () => {
  const site = built('linked/real', ['old.html']);
  symlinkSync(site, join(place, 'linked/current'));
  built('linked/current', ['new.html']);
  assert.ok(lstatSync(join(place, 'linked/current')).isSymbolicLink());
  assert.ok(existsSync(join(site, 'new.html')));
});
