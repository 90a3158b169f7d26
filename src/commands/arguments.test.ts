import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choice, parse } from './arguments.ts';

test('every command takes a folder, a day and its own options', () => {
  assert.deepEqual(
    parse({ out: 'dist', strict: false }, [
      '--content',
      'law',
      '--today',
      '2026-09-01',
      '--strict',
      'a.mdx',
    ]),
    {
      content: 'law',
      today: '2026-09-01',
      out: 'dist',
      strict: true,
      files: ['a.mdx'],
    },
  );
  assert.deepEqual(parse({}, []), { content: 'content', today: undefined, files: [] });
});

test('a mistake is told in one sentence that lists what may be typed', () => {
  assert.throws(
    () => parse({ out: 'dist' }, ['--ouut', 'x']),
    /--ouut.*--content …, --today …, --out …/,
  );
  assert.throws(() => parse({}, ['--today', '2026-02-30']), /--today 2026-02-30/);
  assert.throws(() => choice('format', 'xml', ['text', 'json']), /--format xml: бывает text, json/);
});
