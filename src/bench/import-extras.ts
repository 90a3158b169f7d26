/** What containers have and plain text has not: tables, and notes at the foot. */
import type { CaseBlock, ImportCase } from './import-cases.ts';
import type { Random } from './random.ts';
import { phrase, sentence } from './sentence.ts';

const heads = { ru: ['Что', 'Срок', 'Кто'], kk: ['Не', 'Мерзім', 'Кім'] } as const;

/** The same document with one or two tables after clauses and up to two notes. */
export function withExtras(one: ImportCase, random: Random): ImportCase {
  const clauses = one.blocks.flatMap(({ kind }, at) => (kind === 'clause' ? [at] : []));
  const tables = new Set([clauses[random.below(clauses.length || 1)], clauses.at(-1)]);
  const mentions = clauses.filter(() => random.below(8) === 0).slice(0, 2);
  const notes: CaseBlock[] = [];
  const blocks = one.blocks.flatMap((block, at) => {
    const own = mentions.includes(at) ? { ...block, note: String(notes.length + 1) } : block;
    if (own.note) notes.push(noteBlock(own.note, one, random));
    return tables.has(at) ? [own, tableBlock(one, random)] : [own];
  });
  return { ...one, blocks: [...blocks, ...notes] };
}

const noteBlock = (note: string, { language }: ImportCase, random: Random): CaseBlock => ({
  kind: 'note',
  number: '',
  text: `${sentence(random)[language]}.`,
  note,
});

function tableBlock({ language }: ImportCase, random: Random): CaseBlock {
  const width = 2 + random.below(2);
  const cell = (at: number): string =>
    at === 1 ? `${1 + random.below(30)}` : phrase(random)[language];
  const body = Array.from({ length: 2 + random.below(3) }, () =>
    Array.from({ length: width }, (_, at) => cell(at)),
  );
  const rows = [heads[language].slice(0, width), ...body];
  return { kind: 'paragraph', number: '', text: rows.flat().join(' '), rows };
}
