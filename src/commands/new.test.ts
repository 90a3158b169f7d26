import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { isError } from '#legal/problem.ts';
import { readLibrary } from '#library/read-library.ts';
import { beginEdition } from './new.ts';

const content = mkdtempSync(join(tmpdir(), 'qujat-new-'));
after(() => rmSync(content, { recursive: true, force: true }));
cpSync(join(import.meta.dirname, '../library/fixtures/tiny'), content, { recursive: true });

const begin = async (slug: string, name: string): Promise<readonly string[]> => {
  const { library } = await readLibrary(content);
  assert.ok(library);
  return beginEdition(library, { slug, name, content, today: '2026-05-04' });
};

test('the next edition begins as the latest, in every language it has', async () => {
  const told = await begin('cookie-policy', '2026-07-01');
  const text = (edition: string, file: string) =>
    readFileSync(join(content, 'cookie-policy', edition, file), 'utf8');
  for (const file of ['ru.mdx', 'kk.mdx'])
    assert.equal(text('2026-07-01', file), text('2026-01-10', file));
  assert.match(text('2026-07-01', 'edition.yaml'), /^published: 2026-05-04 /);
  assert.match(told.join('\n'), /npm run compare -- .*2026-01-10.*2026-07-01/);
  const { problems } = await readLibrary(content);
  assert.deepEqual(problems.filter(isError), []);
});

test('a document that is not there, a day that is none and a folder that is are refused', async () => {
  await assert.rejects(begin('cookie-polici', '2026-07-01'), /Возможно, cookie-policy\?/);
  await assert.rejects(begin('cookie-policy', '2026-02-30'), /такого дня нет/);
  await assert.rejects(begin('cookie-policy', '2026-01-10'), /уже есть/);
  assert.equal(existsSync(join(content, 'cookie-policy', '2026-02-30')), false);
});
