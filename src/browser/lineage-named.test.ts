import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stageNamed } from './lineage-named.ts';

const known = [
  'p-4.3@2023-01-10',
  'p-5.1@2025-03-15',
  'p-4.3@2026-09-01',
  'p-4.3@2026-09-01-2',
  'p-4.31@2026-12-01',
  's-4~2@2023-01-10',
];

for (const [asked, found] of [
  ['p-4.3@2023-01-10', 'p-4.3@2023-01-10'],
  ['p-4.3@2024-06-01', 'p-4.3@2023-01-10'],
  ['p-4.3@2026-09-01', 'p-4.3@2026-09-01'],
  ['p-4.3@2026-12-01', 'p-4.3@2026-09-01-2'],
  ['p-5.1@2026-12-01', 'p-5.1@2025-03-15'],
  ['p-4.3', 'p-4.3@2026-09-01-2'],
  ['s-4~2@2024-06-01', 's-4~2@2023-01-10'],
  ['p-5.1@2024-06-01', null],
  ['p-9.9', null],
  ['', null],
] as const)
  test(`«${asked}» is told at ${found ?? 'no place'}`, () =>
    assert.equal(stageNamed(asked, known), found));
