import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Branch, nest } from './nest.ts';

const told = (branches: readonly Branch<{ name: string; depth: number }>[]): string =>
  branches
    .map(({ item, under }) => item.name + (under.length > 0 ? `(${told(under)})` : ''))
    .join(' ');

test('Depths become a tree', () => {
  const items = [...'a1 b2 c3 d2 e1 f3'.matchAll(/(\w)(\d)/g)].map(([, name = '', depth]) => ({
    name,
    depth: Number(depth),
  }));
  assert.equal(told(nest(items)), 'a(b(c) d) e(f)');
});
