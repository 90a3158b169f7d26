/** `npm run bench -- import --cases DIR`: how true imports are, beside documents that are known. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText } from '#import/extract/text.ts';
import { blocksOfText } from '#import/reading-back.ts';
import { readText } from '#library/read-text.ts';
import type { Figure, Findings } from './figures.ts';
import { blocksIn, docxScores, htmlScores, pdfScores, textScores } from './import-containers.ts';
import { f1, type Score, scoreOf, type TrueBlock } from './import-truth.ts';

/** @param cases a folder with `seeds/*.txt` and, in `library/`, the same documents as they should be */
export async function benchImport(cases: string): Promise<Findings> {
  const real = existsSync(join(cases, 'seeds')) ? realScores(cases) : [];
  return {
    title: 'Imports beside the truth',
    figures: [
      ...figuresOf('text', textScores()),
      ...figuresOf('DOCX', docxScores()),
      ...figuresOf('HTML', htmlScores()),
      ...figuresOf('PDF', await pdfScores()),
      ...(real.length > 0 ? figuresOf('given texts', real) : []),
    ],
    remarks: [
      'Of 90 made-up documents in each container.',
      ...(real.length > 0
        ? []
        : ['Name the folder with seeds and library to measure them too: --cases DIR']),
    ],
  };
}

function realScores(cases: string): Score[] {
  const truths = globSync(join(cases, 'library/*/*/*.mdx')).map((file) => {
    const language = file.endsWith('kk.mdx') ? 'kk' : 'ru';
    return blocksOfText(readText(readFileSync(file), { file, language }).text);
  });
  return globSync(join(cases, 'seeds/*.txt')).flatMap((file) =>
    blocksIn(extractText(readFileSync(file, 'utf8'))).map((blocks) =>
      scoreOf(blocks, nearest(blocks, truths)),
    ),
  );
}

/** A text belongs to the one that shares most of its words: titles may be worded otherwise. */
function nearest(
  blocks: readonly TrueBlock[],
  truths: readonly (readonly TrueBlock[])[],
): readonly TrueBlock[] {
  const own = wordsIn(blocks);
  const shared = truths.map((truth) => {
    const words = wordsIn(truth);
    const both = [...own].filter((word) => words.has(word)).length;
    return { truth, share: both / Math.max(1, own.size + words.size - both) };
  });
  return shared.reduce((a, b) => (b.share > a.share ? b : a)).truth;
}

const wordsIn = (blocks: readonly TrueBlock[]): Set<string> =>
  new Set(blocks.flatMap(({ text }) => text.split(/\s+/)));

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
    { what: `${name}: signs in another place`, measured: sum(({ moved }) => moved) },
    { what: `${name}: boundaries, F1`, measured: f1(boundaries), target: { atLeast: 0.98 } },
    {
      what: `${name}: numbers right`,
      measured: sum(({ numbers }) => numbers.right) / sum(({ numbers }) => numbers.wanted),
      target: { atLeast: 0.99 },
    },
    {
      what: `${name}: kinds right`,
      measured: sum(({ kinds }) => kinds.right) / sum(({ kinds }) => kinds.wanted),
    },
  ];
}
