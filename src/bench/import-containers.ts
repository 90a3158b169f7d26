/** Made-up documents in the containers that foreign texts come in, and what an import makes of them. */
import { extractDocx } from '#import/extract/docx.ts';
import { extractHtml } from '#import/extract/html.ts';
import { extractPdf } from '#import/extract/pdf.ts';
import { extractText } from '#import/extract/text.ts';
import { withoutNotes } from '#import/note-marks.ts';
import type { Source } from '#import/source.ts';
import { importSource } from '#import/steps.ts';
import { type ImportCase, importCases } from './import-cases.ts';
import { docxOf, wordHabitsOf } from './import-docx.ts';
import { withExtras } from './import-extras.ts';
import { htmlOf, pageHabitsOf } from './import-html.ts';
import { type Print, pdfsOf, printHabitsOf } from './import-pdf.ts';
import { type Score, scoreOf, type TrueBlock } from './import-truth.ts';
import { typeset, typesettingOf } from './import-typeset.ts';
import { type Random, randomOf } from './random.ts';

/** Other than those the import was written beside. */
const seed = 4711;
const count = 90;

const cases = (): { readonly one: ImportCase; readonly random: Random }[] =>
  importCases(seed, count).map((one, at) => ({ one, random: randomOf(seed, at, 1) }));

/** All blocks of a source, without the marks of notes, text by text. */
export const blocksIn = (source: Source): TrueBlock[][] =>
  importSource(source, { fix: false, language: null }).texts.map(({ blocks }) =>
    blocks.map(({ kind, number, text }) => ({ kind, number, text: withoutNotes(text) })),
  );

const scoreIn = (source: Source, one: ImportCase): Score =>
  scoreOf(blocksIn(source).flat(), one.blocks);

export const textScores = (): Score[] =>
  cases().map(({ one, random }) =>
    scoreIn(extractText(typeset(one.blocks, typesettingOf(random), random)), one),
  );

export const docxScores = (): Score[] =>
  cases().map(({ one, random }) => {
    const whole = withExtras(one, random);
    return scoreIn(extractDocx(docxOf(whole, wordHabitsOf(random), random), 'accept'), whole);
  });

export const htmlScores = (): Score[] =>
  cases().map(({ one, random }) => {
    const whole = withExtras(one, random);
    return scoreIn(extractHtml(htmlOf(whole, pageHabitsOf(random), random)), whole);
  });

export async function pdfScores(): Promise<Score[]> {
  const prints: Print[] = cases().map(({ one, random }) => ({
    one: withExtras(one, random),
    habits: printHabitsOf(random),
  }));
  const scores: Score[] = [];
  for (const [at, bytes] of (await pdfsOf(prints)).entries()) {
    const print = prints[at];
    if (print) scores.push(scoreIn(await extractPdf(bytes), print.one));
  }
  return scores;
}
