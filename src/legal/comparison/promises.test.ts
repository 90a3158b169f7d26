import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Clause, clauseText } from '../clause.ts';
import { clauses } from '../testing/clauses.ts';
import { assertSound, chance, told } from '../testing/redlines.ts';
import { compare } from './compare.ts';
import type { Change, Comparison } from './comparison.ts';

const syllables = 'ба ве го да жи зу кэ ло мы ня по ру се ту фа хо цу ша'.split(' ');

type Pick = (below: number) => number;

/** Words that no other text made with another seed is likely to share. */
const word = (pick: Pick): string =>
  Array.from({ length: 3 }, () => syllables[pick(syllables.length)]).join('');

const sentence = (pick: Pick): string =>
  Array.from({ length: 8 + pick(8) }, () => word(pick)).join(' ');

const sentences = (pick: Pick): readonly string[] =>
  Array.from({ length: 6 + pick(12) }, () => sentence(pick));

const numbered = (lines: readonly string[]): readonly Clause[] =>
  clauses(lines.map((line, index) => `${index + 1}. ${line}.`).join('\n'));

function shuffled(lines: readonly string[], pick: Pick): readonly string[] {
  const left = [...lines];
  return lines.map(() => left.splice(pick(left.length), 1)[0] as string);
}

const changesOf = ({ lines }: Comparison): readonly Change[] =>
  lines.filter(({ departure }) => !departure).map(({ change }) => change);

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1);

describe('Whatever the texts', () => {
  test('clauses with equal words are paired in any order, and none is told reworded', () => {
    for (const seed of seeds) {
      const pick = chance(seed);
      const lines = sentences(pick);
      const comparison = compare(numbered(lines), numbered(shuffled(lines, pick)));
      assertSound(comparison);
      for (const { old, new: now, kinds, redline } of changesOf(comparison)) {
        assert.equal(old[0] && clauseText(old[0]), now[0] && clauseText(now[0]), `seed ${seed}`);
        assert.deepEqual(redline, []);
        assert.ok(kinds.every((kind) => kind === 'moved' || kind === 'renumbered'));
      }
    }
  });

  test('what stays in order is never told moved', () => {
    for (const seed of seeds) {
      const pick = chance(seed);
      const lines = sentences(pick);
      const now = lines.flatMap((line) => {
        const kind = pick(4);
        if (kind === 0) return [];
        return kind === 1 ? [line, sentence(pick)] : [line];
      });
      assert.equal(compare(numbered(lines), numbered(now)).counts.moved, 0, `seed ${seed}`);
    }
  });

  test('clauses between others shift numbers and nothing else', () => {
    for (const seed of seeds) {
      const pick = chance(seed);
      const lines = sentences(pick);
      const now = lines.toSpliced(pick(lines.length), 0, sentence(pick));
      const { added, renumbered, ...others } = compare(numbered(lines), numbered(now)).counts;
      assert.equal(added, 1);
      assert.equal(renumbered, lines.length - now.findIndex((line) => !lines.includes(line)));
      assert.deepEqual(new Set(Object.values(others)), new Set([0]), `seed ${seed}`);
    }
  });

  test('two texts that share no clause have no clause paired', () => {
    for (const seed of seeds) {
      const [one, other] = [sentences(chance(seed)), sentences(chance(seed + 1000))];
      const changes = changesOf(compare(numbered(one), numbered(other)));
      assert.ok(changes.every(({ old, new: now }) => old.length === 0 || now.length === 0));
    }
  });

  test('old and new exchanged, what was added is removed', () => {
    for (const seed of seeds) {
      const pick = chance(seed);
      const lines = sentences(pick);
      const now = shuffled(lines, pick).filter(() => pick(5) > 0);
      now.splice(pick(now.length), 0, sentence(pick));
      const [there, back] = [
        compare(numbered(lines), numbered(now)).counts,
        compare(numbered(now), numbered(lines)).counts,
      ];
      assert.deepEqual([there.added, there.removed], [back.removed, back.added], `seed ${seed}`);
      assert.equal(there.renumbered, back.renumbered);
    }
  });

  test('a quotation of a clause that stays leaves it where it is', () => {
    for (const seed of seeds) {
      const pick = chance(seed);
      const lines = sentences(pick);
      const at = pick(lines.length);
      const words = (lines[at] as string).split(' ');
      const reworded = words.map((one, place) => (place % 3 === 1 ? word(pick) : one)).join(' ');
      const far = at < lines.length / 2 ? lines.length : 0;
      const now = lines.toSpliced(at, 1, reworded).toSpliced(far, 0, lines[at] as string);
      const {
        added,
        removed,
        moved,
        reworded: touched,
      } = compare(numbered(lines), numbered(now)).counts;
      assert.deepEqual(
        { added, removed, moved, touched },
        { added: 1, removed: 0, moved: 0, touched: 1 },
      );
    }
  });

  test('the same sentence a hundred times is paired with itself in order', () => {
    const line = sentence(chance(3));
    const found = told(compare(numbered(Array(100).fill(line)), numbered(Array(103).fill(line))));
    assert.deepEqual(found.filter((one) => one.includes('added')).length, 3);
    assert.deepEqual(
      found.filter((one) => one.includes('moved')),
      [],
    );
  });
});
