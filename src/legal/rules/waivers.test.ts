import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library } from '../document.ts';
import type { Waiver } from '../edition.ts';
import type { Problem } from '../problem.ts';
import { documentOf, editionNamed } from '../testing/editions.ts';
import { applyWaivers } from './waivers.ts';

const library = (...waive: Waiver[]): Library => {
  const edition = editionNamed('2026-09-01', { published: '2026-08-20', waive });
  return {
    site: {} as Library['site'],
    documents: [documentOf([edition])],
  };
};

const warning: Problem = {
  rule: 'numbering',
  severity: 'warning',
  file: 'terms/2026-09-01/ru.mdx',
  line: 5,
  column: 1,
  clause: '20',
  message: { ru: 'Номер повторяется', kk: 'Нөмір қайталанады' },
};

const rules = (problems: readonly Problem[]) =>
  problems.map(({ rule, severity }) => `${severity} ${rule}`);

test('a waiver silences the warning it names, however the number is typed', () => {
  for (const at of ['20', '20.', '20)']) {
    assert.deepEqual(
      applyWaivers(library({ rule: 'numbering', at, why: 'так утверждено' }), [warning]),
      [],
    );
  }
});

test('a waiver silences no error, no other clause and no other edition', () => {
  const waiver = { rule: 'numbering', at: '20', why: 'так утверждено' };
  const others: Problem[] = [
    { ...warning, severity: 'error' },
    { ...warning, clause: '21' },
    { ...warning, file: 'terms/2027-01-01/ru.mdx' },
    { ...warning, rule: 'look-alikes' },
  ];
  assert.deepEqual(rules(applyWaivers(library(waiver), [warning, ...others])), rules(others));
});

test('a waiver that names nothing is told of', () => {
  assert.deepEqual(
    rules(applyWaivers(library({ rule: 'numbering', at: '21', why: 'так утверждено' }), [warning])),
    ['warning numbering', 'warning waiver-unused'],
  );
});
