/** Draws what an import did: for a person in Russian or Kazakh, or as JSON for a program. */

import { withoutNotes } from '#import/note-marks.ts';
import type { ImportedText } from '#import/steps.ts';
import type { Problem, Sentence } from '#legal/problem.ts';
import { visible } from './excerpt.ts';
import type { reportLanguages } from './report.ts';

type Language = (typeof reportLanguages)[number];

export function drawJson(
  texts: readonly ImportedText[],
  problems: readonly Problem[],
  language: Language,
): string {
  const blocks = texts.flatMap((text) =>
    text.blocks.map(({ kind, number, text: words, line }) => ({
      kind,
      number,
      text: withoutNotes(words),
      line,
    })),
  );
  const title = texts[0]?.metadata.title?.value ?? '';
  const told = problems.map(({ message, hint, ...problem }) => ({
    ...problem,
    message: message[language],
    ...(hint && { hint: hint[language] }),
  }));
  return JSON.stringify({ title, blocks, problems: told }, null, 2);
}

const words = {
  found: { ru: 'Найдено', kk: 'Табылды' },
  headings: { ru: 'разделов', kk: 'бөлім' },
  clauses: { ru: 'пунктов', kk: 'тармақ' },
  items: { ru: 'подпунктов и перечислений', kk: 'тармақша мен тізім' },
  paragraphs: { ru: 'других абзацев', kk: 'басқа абзац' },
  draft: { ru: 'в черновике', kk: 'жобада' },
  says: {
    ru: 'Текст говорит о себе (сверьте с document.yaml и edition.yaml):',
    kk: 'Мәтін өзі туралы айтады (document.yaml және edition.yaml файлдарымен салыстырыңыз):',
  },
  none: { ru: 'Замечаний нет.', kk: 'Ескертулер жоқ.' },
  all: { ru: 'Замечаний', kk: 'Ескертулер' },
  line: { ru: 'строка', kk: 'жол' },
} as const satisfies Record<string, Sentence>;

export function drawReport(
  texts: readonly ImportedText[],
  problems: readonly Problem[],
  language: Language,
): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const parts = texts.map((text) => `${drawFound(text, say)}${drawMetadata(text, say)}`);
  const list = problems.map((problem) => drawProblem(problem, language));
  const last = problems.length === 0 ? say('none') : `${say('all')}: ${problems.length}`;
  return [...parts, ...list, last].join('\n');
}

type Say = (word: keyof typeof words) => string;

function drawFound({ blocks, metadata, language }: ImportedText, say: Say): string {
  const count = (...kinds: string[]): number =>
    blocks.filter(({ kind }) => kinds.includes(kind)).length;
  return `${language} «${metadata.title?.value ?? '—'}». ${say('found')}: ${say('headings')} ${count('heading')}, ${say('clauses')} ${count('clause')}, ${say('items')} ${count('item')}, ${say('paragraphs')} ${count('paragraph', 'note')}.`;
}

function drawMetadata({ metadata, language }: ImportedText, say: Say): string {
  const { title, body, act, number, date, audience, prevails, notice } = metadata;
  const lines = [
    title && `title: { ${language}: ${JSON.stringify(title.value)} }`,
    prevails && `prevails: ${prevails.value}   # ${say('line')} ${prevails.line}`,
    notice && `notice: ${notice.value}   # ${say('line')} ${notice.line}`,
    (body || act || number || date) &&
      `approval:   # ${say('line')} ${(body ?? act ?? number ?? date)?.line}`,
    body && `  body: { ${language}: ${JSON.stringify(body.value)} }`,
    act && `  act: { ${language}: ${JSON.stringify(act.value)} }`,
    number && `  number: ${JSON.stringify(number.value)}`,
    date && `  date: ${date.value}`,
    audience &&
      `purpose: { ${language}: ${JSON.stringify(audience.value)} }   # ${say('line')} ${audience.line}`,
  ].filter(Boolean);
  return `\n${say('says')}\n${lines.map((line) => `    ${line}`).join('\n')}`;
}

function drawProblem(
  { file, line, rule, message, hint, related }: Problem,
  language: Language,
): string {
  const place = related?.[0];
  const draft = place ? ` (${words.draft[language]} ${place.file}:${place.line})` : '';
  const lines = [`${file}:${line}${draft}  ${message[language]}  [${rule}]`];
  if (hint) lines.push(`    → ${hint[language]}`);
  return lines.map(visible).join('\n');
}
