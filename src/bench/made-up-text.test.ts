import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { walk } from '#legal/clause.ts';
import { readText } from '#library/read-text.ts';
import { madeUpText } from './made-up-text.ts';

const plan = { seed: 7, bytes: 60_000, edition: 1 };
const read = (text: string, language: string) =>
  readText(text, { file: `rules/2026-03-01/${language}.mdx`, language });

describe('a made-up text', () => {
  it('is as long as asked, and the same in every run', () => {
    const { ru } = madeUpText(plan);
    assert.ok(
      Math.abs(Buffer.byteLength(ru) - plan.bytes) < 3000,
      `${Buffer.byteLength(ru)} bytes`,
    );
    assert.equal(madeUpText(plan).ru, ru);
    assert.notEqual(madeUpText({ ...plan, seed: 8 }).ru, ru);
  });

  it('has the same clauses in both languages and no fault', () => {
    const [ru, kk] = (['ru', 'kk'] as const).map((language) =>
      read(madeUpText(plan)[language], language),
    );
    const ids = (reading: typeof ru) => [...walk(reading?.text.clauses ?? [])].map(({ id }) => id);
    assert.deepEqual(ids(ru), ids(kk));
    assert.ok(ids(ru).includes('p-1.1'));
    assert.deepEqual([...(ru?.problems ?? []), ...(kk?.problems ?? [])], []);
  });

  it('changes some clauses with each edition, and never their numbers', () => {
    const [before, after] = [1, 2].map((edition) =>
      madeUpText({ ...plan, edition }).ru.split('\n\n'),
    );
    const changed = before?.filter((part, at) => part !== after?.[at]) ?? [];
    assert.equal(before?.length, after?.length);
    assert.ok(changed.length > 5 && changed.length < 40, `${changed.length} changed`);
    const numbers = (parts: string[] = []) => parts.map((part) => /^[\d.]+/.exec(part)?.[0]);
    assert.deepEqual(numbers(before), numbers(after));
  });
});
