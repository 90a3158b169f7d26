/** `npm run bench -- import --cases DIR`: how true imports are, beside documents that are known. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from '#import/extract/text.ts';
import { blocksOfText } from '#import/reading-back.ts';
import { importSource } from '#import/steps.ts';
import { readText } from '#library/read-text.ts';
import type { Figure, Findings } from './figures.ts';
import { importCases } from './import-cases.ts';
import { f1, type Score, scoreOf, type TrueBlock } from './import-truth.ts';
import { typeset, typesettingOf } from './import-typeset.ts';
import { randomOf } from './random.ts';

/** Other than those the import was written beside. */
const seed = 4711;

/** @param cases a folder with `seeds/*.txt` and, in `library/`, the same documents as they should be */
export async function benchImport(cases: string): Promise<Findings> {
  const begun = performance.now();
  const made = importCases(seed, 90).map((one, at) => {
    const random = randomOf(seed, at, 1);
    const text = typeset(one.blocks, typesettingOf(random), random);
    return scoreOf(imported(text).flat(), one.blocks);
  });
  const seconds = (performance.now() - begun) / 1000;
  const real = existsSync(join(cases, 'seeds')) ? realScores(cases) : [];
  return {
    title: 'Imports beside the truth',
    figures: [
      ...figuresOf('made-up texts', made),
      { what: 'made-up texts: 90 of them, with scoring', measured: seconds, unit: 's' },
      ...(real.length > 0 ? figuresOf('given texts', real) : []),
    ],
    remarks:
      real.length > 0
        ? []
        : ['Name the folder with seeds and library to measure them too: --cases DIR'],
  };
}

const imported = (text: string): (readonly TrueBlock[])[] =>
  importSource(extractText(text), { fix: false, language: null }).texts.map(({ blocks }) => blocks);

function realScores(cases: string): Score[] {
  const truths = globSync(join(cases, 'library/*/*/*.mdx')).map((file) => {
    const language = file.endsWith('kk.mdx') ? 'kk' : 'ru';
    return blocksOfText(readText(readFileSync(file), { file, language }).text);
  });
  return globSync(join(cases, 'seeds/*.txt')).flatMap((file) =>
    imported(readFileSync(file, 'utf8')).map((blocks) => nearest(blocks, truths)),
  );
}

/** A text belongs to the one it differs least from: titles may be worded otherwise. */
const nearest = (blocks: readonly TrueBlock[], truths: readonly (readonly TrueBlock[])[]): Score =>
  truths
    .map((truth) => scoreOf(blocks, truth))
    .reduce((a, b) => (b.lost + b.added < a.lost + a.added ? b : a));

function figuresOf(name: string, scores: readonly Score[]): Figure[] {
  const sum = (value: (score: Score) => number): number =>
    scores.reduce((all, score) => all + value(score), 0);
  const boundaries = {
    right: sum((score) => score.boundaries.right),
    found: sum((score) => score.boundaries.found),
    wanted: sum((score) => score.boundaries.wanted),
  };
  return [
    { what: `${name}: signs lost`, measured: sum(({ lost }) => lost), target: { atMost: 0 } },
    { what: `${name}: signs added`, measured: sum(({ added }) => added), target: { atMost: 0 } },
    { what: `${name}: boundaries, F1`, measured: f1(boundaries), target: { atLeast: 0.98 } },
    {
      what: `${name}: numbers right`,
      measured: sum(({ numbers }) => numbers.right) / sum(({ numbers }) => numbers.wanted),
      target: { atLeast: 0.99 },
    },
  ];
}
