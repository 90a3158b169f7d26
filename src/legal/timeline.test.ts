import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from './document.ts';
import type { Edition } from './edition.ts';
import { documentOf, editionNamed } from './testing/editions.ts';
import {
  ageBetween,
  inForceOn,
  inForceUntil,
  lastDay,
  pairs,
  previous,
  standing,
  statusOf,
  statusOn,
  upcoming,
} from './timeline.ts';

/** Editions by their names, in order of taking effect; a second on a day ends in `-2`. */
function published(names: readonly string[], repealed: string | null = null): Document {
  const editions = names.map((name, index) => editionNamed(name, { ordinal: index + 1 }));
  return documentOf(editions, { repealed });
}

/** What a reader of `day` is told: every edition's status, the one in force, the one at the stable address. */
function on(day: string, document: Document): string {
  const statuses = document.editions.map((edition) => statusOf(document, edition, day)).join(' ');
  return `${statuses} | ${inForceOn(document, day)?.name ?? 'none'} | ${standing(document, day).name}`;
}

test('A status begins on the first day of force and ends before the day of the next edition', () => {
  assert.equal(statusOn('2026-08-31', '2026-09-01', null), 'upcoming');
  assert.equal(statusOn('2026-09-01', '2026-09-01', null), 'in-force');
  assert.equal(statusOn('2026-11-30', '2026-09-01', '2026-12-01'), 'in-force');
  assert.equal(statusOn('2026-12-01', '2026-09-01', '2026-12-01'), 'archived');
});

test('The only edition waits, then stays in force for good', () => {
  const document = published(['2026-09-01']);
  assert.equal(on('2026-08-31', document), 'upcoming | none | 2026-09-01');
  assert.equal(on('2026-09-01', document), 'in-force | 2026-09-01 | 2026-09-01');
  assert.equal(on('2099-01-01', document), 'in-force | 2026-09-01 | 2026-09-01');
  assert.equal(inForceUntil(document, document.editions[0] as Edition), null);
  assert.equal(previous(document, document.editions[0] as Edition), null);
});

test('Before the first edition takes effect the first to come stands at the address', () => {
  const document = published(['2026-09-01', '2026-12-01']);
  assert.equal(on('2026-01-01', document), 'upcoming upcoming | none | 2026-09-01');
  assert.equal(upcoming(document, '2026-01-01')?.name, '2026-09-01');
});

test('An edition loses force on the day the next takes effect', () => {
  const document = published(['2025-03-15', '2026-09-01', '2026-12-01']);
  assert.equal(on('2026-08-31', document), 'in-force upcoming upcoming | 2025-03-15 | 2025-03-15');
  assert.equal(on('2026-09-01', document), 'archived in-force upcoming | 2026-09-01 | 2026-09-01');
  assert.equal(upcoming(document, '2026-09-01')?.name, '2026-12-01');
  assert.equal(upcoming(document, '2026-12-01'), null);
  assert.equal(lastDay('2026-03-01'), '2026-02-28');
});

test('Of two editions of one day the second alone ever has force', () => {
  const document = published(['2025-03-15', '2026-09-01', '2026-09-01-2']);
  assert.equal(on('2026-08-31', document), 'in-force upcoming upcoming | 2025-03-15 | 2025-03-15');
  assert.equal(
    on('2026-09-01', document),
    'archived archived in-force | 2026-09-01-2 | 2026-09-01-2',
  );
  assert.equal(upcoming(document, '2026-08-31')?.name, '2026-09-01-2');
  assert.equal(
    standing(published(['2026-09-01', '2026-09-01-2']), '2026-08-31').name,
    '2026-09-01-2',
  );
});

test('After repeal nothing is in force and the last edition that had force stands at the address', () => {
  const document = published(['2025-03-15', '2026-09-01'], '2026-10-01');
  assert.equal(on('2026-09-30', document), 'archived in-force | 2026-09-01 | 2026-09-01');
  assert.equal(on('2026-10-01', document), 'archived archived | none | 2026-09-01');
  assert.equal(inForceUntil(document, document.editions[1] as Edition), '2026-10-01');
});

test('A repeal before the next edition ends the present one and the next never begins', () => {
  const document = published(['2025-03-15', '2026-12-01'], '2026-10-01');
  assert.equal(inForceUntil(document, document.editions[0] as Edition), '2026-10-01');
  assert.equal(on('2026-10-01', document), 'archived archived | none | 2025-03-15');
  assert.equal(on('2026-12-01', document), 'archived archived | none | 2025-03-15');
  assert.equal(upcoming(document, '2026-09-01'), null);
});

const named = (document: Document, day: string): string =>
  pairs(document, day)
    .map(({ from, to }) => `${from.ordinal}..${to.ordinal}`)
    .join(' ');

test('Comparisons are the neighbours and each edition with the one in force, none twice', () => {
  const document = published([
    '2023-01-01',
    '2024-01-01',
    '2025-01-01',
    '2026-01-01',
    '2027-01-01',
  ]);
  assert.equal(named(document, '2026-06-01'), '1..2 2..3 1..4 2..4 3..4 4..5');
  assert.equal(named(document, '2024-06-01'), '1..2 2..3 2..4 3..4 2..5 4..5');
  assert.equal(named(published(['2026-01-01']), '2026-06-01'), '');
  assert.equal(named(published(['2026-01-01', '2026-02-01']), '2026-06-01'), '1..2');
});

test('Comparisons after repeal are with the last edition that had force', () => {
  const document = published(['2023-01-01', '2024-01-01', '2025-01-01'], '2026-01-01');
  assert.equal(named(document, '2026-06-01'), '1..2 1..3 2..3');
});

test('An age counts whole months', () => {
  const age = (from: string, until: string): string => {
    const { years, months } = ageBetween(from, until);
    return `${years} ${months}`;
  };
  assert.equal(age('2025-03-15', '2026-09-01'), '1 5');
  assert.equal(age('2025-03-15', '2026-03-15'), '1 0');
  assert.equal(age('2025-03-15', '2026-03-14'), '0 11');
  assert.equal(age('2026-01-31', '2026-02-28'), '0 1');
  assert.equal(age('2026-01-31', '2026-02-27'), '0 0');
  assert.equal(age('2026-03-15', '2026-03-15'), '0 0');
});
