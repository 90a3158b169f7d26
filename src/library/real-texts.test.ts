import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { isError } from '#legal/problem.ts';
import { readLibrary } from './read-library.ts';

const library = join(import.meta.dirname, '../../../shared/library');

test('real policies are read without an error', {
  skip: existsSync(library) ? false : 'the real texts are not on this machine',
}, async () => {
  const { library: read, problems } = await readLibrary(library);
  assert.deepEqual(problems.filter(isError), []);
  assert.ok((read?.documents.length ?? 0) > 0);
});
