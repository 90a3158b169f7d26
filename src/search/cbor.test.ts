import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cborItems } from './cbor.ts';

/** Examples of appendix A of RFC 8949. */
const examples: readonly (readonly [hex: string, value: unknown])[] = [
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['20', -1],
  ['3863', -100],
  ['3903e7', -1000],
  ['60', ''],
  ['6449455446', 'IETF'],
  ['62c3bc', 'ü'],
  ['80', []],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
];
const bytesOf = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

test('numbers, strings and lists are read as the standard says', () => {
  for (const [hex, value] of examples)
    assert.deepEqual(cborItems(bytesOf(hex), 0).read(), value, hex);
});

test('an item is passed over whole, whatever it holds', () => {
  for (const [hex] of examples) {
    const items = cborItems(bytesOf(`${hex}6161`), 0);
    items.skip();
    assert.equal(items.fork().read(), 'a', hex);
    assert.equal(items.read(), 'a', hex);
  }
});

test('a list can be gone into', () => {
  const items = cborItems(bytesOf('8301820203820405'), 0);
  assert.equal(items.enter(), 3);
  assert.equal(items.read(), 1);
  items.skip();
  assert.deepEqual(items.read(), [4, 5]);
});

test('what no index holds is refused', () => {
  for (const hex of ['4401020304', 'a0', 'c0', 'f6', 'fb3ff199999999999a'])
    assert.throws(() => cborItems(bytesOf(hex), 0).read(), hex);
});
