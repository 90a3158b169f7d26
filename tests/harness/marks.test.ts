import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { positioned } from './marks.ts';

describe('a marked fixture', () => {
  it('gives the text without the mark and the place of the mark', () => {
    assert.deepEqual(positioned('1. Да\n2. ‸нет\n'), {
      text: '1. Да\n2. нет\n',
      line: 2,
      column: 4,
    });
    assert.deepEqual(positioned('‸'), { text: '', line: 1, column: 1 });
  });

  it('must hold exactly one mark', () => {
    assert.throws(() => positioned('нет'), /found none/);
    assert.throws(() => positioned('‸а‸'), /found 2/);
  });
});
