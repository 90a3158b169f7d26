import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDated, readDay, shortDay } from './day-field.ts';

test('a day is read as people write it here, and as machines do', () => {
  for (const typed of [
    '01.07.2025',
    '1.7.2025',
    ' 01/07/2025 ',
    '01-07-2025',
    '1 7 2025',
    '2025-07-01',
    '2025-7-1',
  ]) {
    assert.equal(readDay(typed), '2025-07-01', typed);
  }
});

test('the day stands before the month', () => {
  assert.equal(readDay('02.01.2026'), '2026-01-02');
  assert.equal(readDay('13.12.2026'), '2026-12-13');
});

test('what no calendar has is no day', () => {
  for (const typed of [
    '',
    '30.02.2026',
    '29.02.2025',
    '01.13.2026',
    '00.01.2026',
    '32.01.2026',
    '01.07.25',
    '1 июля 2025',
    '01.07.2025 г',
    '0000-00-00',
  ]) {
    assert.equal(readDay(typed), null, typed);
  }
  assert.equal(readDay('29.02.2024'), '2024-02-29');
});

test('a day that no calendar has is told from what is no day at all', () => {
  for (const typed of ['31.02.2025', '29.02.2025', '2025-13-01']) assert.ok(isDated(typed), typed);
  for (const typed of ['', 'вчера', '01.07.25']) assert.ok(!isDated(typed), typed);
});

test('a day is shown in figures', () => {
  assert.equal(shortDay('2025-07-01'), '01.07.2025');
});
