import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counterparts, type Traced } from './counterparts.ts';

/** `2>3` was 2 and is 3, `>3` is new, `2>` is gone, `2>>` has left; `a+b` are several. `:80` its length. */
function traced(told: string): Traced & { readonly told: string } {
  const [, old = '', arrow = '', now = '', length = '0'] =
    /^([^>]*)(>>?)([^:]*)(?::(\d+))?$/.exec(told) ?? [];
  const ids = (side: string) => side.split('+').filter(Boolean);
  return {
    told,
    old: ids(old),
    new: ids(now),
    isDeparture: arrow === '>>',
    length: Number(length),
  };
}

const paired = (ours: string, theirs: string): readonly string[] => {
  const split = (all: string) => all.split(' ').map(traced);
  return [...counterparts(split(ours), split(theirs))]
    .map(([their, our]) => `${our.told} = ${their.told}`)
    .toSorted();
};

test('The same ids in both editions are one provision, whatever stands between', () => {
  assert.deepEqual(paired('1>1 2> >3', '>3 1>1 2>'), ['1>1 = 1>1', '2> = 2>', '>3 = >3']);
});

test('A clause that one language lost leaves the others with their like of the old edition', () => {
  assert.deepEqual(paired('1>1 2>2 3>3', '1> 2>1 3>2'), ['1>1 = 1>', '2>2 = 2>1', '3>3 = 3>2']);
});

test('A clause that one language gained where the other had it pairs those of the new edition', () => {
  assert.deepEqual(paired('1>1 2>2 3>3', '>1 1>2 2>3'), ['1>1 = >1', '2>2 = 1>2', '3>3 = 2>3']);
});

test('One stretch may follow the old edition and another the new', () => {
  assert.deepEqual(paired('1>1 2>2 7>7 8>8', '1> 2>1 >7 7>8'), [
    '1>1 = 1>',
    '2>2 = 2>1',
    '7>7 = >7',
    '8>8 = 7>8',
  ]);
});

test('Another order in one language is told by the lengths of the words', () => {
  const ours = '1>1:100 2>2:40 3>3:200';
  assert.deepEqual(paired(ours, '1>3:104 2>1:38 3>2:190'), [
    '1>1:100 = 1>3:104',
    '2>2:40 = 2>1:38',
    '3>3:200 = 3>2:190',
  ]);
  assert.deepEqual(paired(ours, '3>1:104 1>2:38 2>3:190'), [
    '1>1:100 = 3>1:104',
    '2>2:40 = 1>2:38',
    '3>3:200 = 2>3:190',
  ]);
});

test('A place that a clause left is like another such place or a removal, never like a clause that is there', () => {
  assert.deepEqual(paired('1>> 1>5', '1>'), ['1>> = 1>']);
  assert.deepEqual(paired('1>>', '1>1'), []);
  assert.deepEqual(paired('1>> 1>5', '1>1'), ['1>5 = 1>1']);
});

test('A split clause goes with the one that shares both its editions', () => {
  assert.deepEqual(paired('1>1+2', '>1 1>2'), ['1>1+2 = 1>2']);
});

test('No clause has two counterparts', () => {
  const ours = '1>1+2 2>3 3>4 4> 5>6 6>5';
  const theirs = '1>1 2>2 3>3 4>4 5> >5 6>6';
  const pairs = paired(ours, theirs).map((pair) => pair.split(' = '));
  for (const side of [0, 1]) {
    const named = pairs.map((pair) => pair[side]);
    assert.equal(new Set(named).size, named.length);
  }
  assert.ok(pairs.length >= 5);
});

test('Ten thousand clauses that all took other numbers are paired at once', () => {
  const all = Array.from({ length: 10_000 }, (_, at) => at + 1);
  const ours = all.map((n) => traced(`${n}>${n}`));
  const theirs = [traced('>1'), ...all.map((n) => traced(`${n}>${n + 1}`))];
  const pairs = counterparts(ours, theirs);
  assert.equal(pairs.size, 10_000);
  assert.ok([...pairs].every(([their, our]) => their.old[0] === our.old[0]));
});
