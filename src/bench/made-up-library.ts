/** A made-up library on the disk, in the content format. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madeUpText, titleOf } from './made-up-text.ts';
import type { Pair } from './words.ts';

export interface LibraryPlan {
  readonly documents: number;
  /** Editions of each document; one a year. */
  readonly editions: number;
  readonly languages: readonly (keyof Pair)[];
  /** Bytes of each Russian text; the Kazakh one says the same. */
  readonly bytes: number;
}

/** The day to build for: every edition has taken effect. */
export const builtFor = '2026-06-01';

export const slugOf = (document: number): string => `rules-${String(document).padStart(4, '0')}`;
export const dayOf = (edition: number, { editions }: LibraryPlan): string =>
  `${2026 - editions + edition}-03-01`;

export interface PlacedText {
  /** `rules-0001/2026-03-01` */
  readonly folder: string;
  readonly language: keyof Pair;
  readonly text: string;
  /** Of the edition in force. */
  readonly isLast: boolean;
}

/** Every text of the library in turn; none is kept. */
export function* textsOf(plan: LibraryPlan): Generator<PlacedText> {
  for (let document = 1; document <= plan.documents; document++) {
    for (let edition = 1; edition <= plan.editions; edition++) {
      const text = madeUpText({ seed: document, bytes: plan.bytes, edition });
      const folder = `${slugOf(document)}/${dayOf(edition, plan)}`;
      const isLast = edition === plan.editions;
      for (const language of plan.languages)
        yield { folder, language, text: text[language], isLast };
    }
  }
}

export function writeLibrary(folder: string, plan: LibraryPlan): void {
  const write = (path: string, content: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('site.yaml', siteYaml(plan));
  for (let document = 1; document <= plan.documents; document++) {
    write(
      `${slugOf(document)}/document.yaml`,
      `kind: rules\ntitle: ${said(plan, titleOf(document))}\n`,
    );
    for (let edition = 1; edition <= plan.editions; edition++) {
      const day = dayOf(edition, plan);
      write(
        `${slugOf(document)}/${day}/edition.yaml`,
        `published: ${day.replace('-03-', '-02-')}\nchange: substantive\n`,
      );
    }
  }
  for (const { folder: at, language, text } of textsOf(plan)) write(`${at}/${language}.mdx`, text);
}

const siteYaml = (plan: LibraryPlan): string =>
  [
    `publisher: ${said(plan, { ru: 'Мастерская «Үлгі»', kk: '«Үлгі» шеберханасы' })}`,
    'address: https://rules.example',
    `languages: [${plan.languages.join(', ')}]`,
    'timeZone: Asia/Almaty\n',
  ].join('\n');

const said = ({ languages }: LibraryPlan, words: Pair): string =>
  `{ ${languages.map((language) => `${language}: ${JSON.stringify(words[language])}`).join(', ')} }`;
