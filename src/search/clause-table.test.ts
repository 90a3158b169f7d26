import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable, tableOf } from './clause-table.ts';
import type { Entry } from './entries.ts';

const entry = (document: string, clauseId: string, section: string): Entry => ({
  url: `/ru/${document}/#${clauseId}`,
  language: 'ru',
  document,
  status: 'in-force',
  clauseId,
  number: clauseId.slice(2),
  section,
  text: '',
});

test('a table read back names every clause with its document, number, and section', () => {
  const entries = [
    entry('terms', 's-1', ''),
    entry('terms', 'p-1.1', 'Общее'),
    entry('rules', 'p-1.1', 'Общее'),
  ];
  const table = readTable(
    JSON.parse(JSON.stringify(tableOf(entries, (url) => `record of ${url}`))),
  );
  assert.deepEqual(
    table,
    entries.map(({ url, document, clauseId, number, section }) => ({
      record: `record of ${url}`,
      document,
      url,
      clauseId,
      number,
      section,
    })),
  );
});
