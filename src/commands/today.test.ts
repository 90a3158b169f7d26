import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayIn } from './today.ts';

test('the day begins at midnight where the law is', () => {
  const lastMinute = new Date('2026-11-30T18:59:59Z');
  assert.equal(dayIn('Asia/Almaty', lastMinute), '2026-11-30');
  assert.equal(dayIn('Asia/Almaty', new Date(lastMinute.getTime() + 1000)), '2026-12-01');
  assert.equal(dayIn('America/New_York', lastMinute), '2026-11-30');
});
