import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a folder that no build made is not ours to replace', () => {
  assert.equal(isReplaceable(folder('letters', ['will.txt'])), false);
  assert.equal(isReplaceable(folder('empty', [])), true);
  assert.equal(isReplaceable(join(place, 'not there yet')), true);
  assert.equal(isReplaceable(folder('site', ['_astro', 'index.html'])), true);
});

test('the new site stands whole in place of the old one and nothing is left beside it', () => {
  const site = folder('out/site', ['_astro', 'old.html']);
  const fresh = folderBeside(site);
  writeFileSync(join(fresh, 'new.html'), 'new');
  replaceFolder(fresh, site);
  assert.deepEqual(readdirSync(site), ['new.html']);
  assert.equal(readFileSync(join(site, 'new.html'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(join(place, 'out')), ['site']);
});

test('a build begun and never finished leaves the old site', () => {
  const site = folder('kept/site', ['_astro', 'old.html']);
  folderBeside(site);
  assert.ok(existsSync(join(site, 'old.html')));
});
