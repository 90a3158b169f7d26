/**
 * `npm run verify -- DIR|URL`: does a built or deployed site hold what the library says?
 * Every edition in every language must stand at its address with its own words, letter for letter.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageCode, Library } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import { standing } from '#legal/timeline.ts';
import { expectedText, expectedTitle } from '#publishing/expected-text.ts';
import { visibleText, visibleTitle } from '#publishing/visible-text.ts';
import { inLanguage, paths } from '../routes.ts';
import { readArguments } from './arguments.ts';
import { openLibrary } from './open-library.ts';
import { say } from './say.ts';

interface Claim {
  readonly address: string;
  /** The title and the text that must stand there; null where the page says that there is none. */
  readonly words: { readonly title: string; readonly text: string } | null;
}

const { content, today, files } = readArguments({});
const [site] = files;
const opened = await openLibrary(content, today);
if (!site) say('Name the built folder or the address of the site: npm run verify -- dist');
if (!site || !opened) process.exit(1);
const faults = await faultsOf(claims(opened.library, opened.today), site);
for (const fault of faults) say(fault);
say(
  faults.length === 0
    ? 'The site holds every edition, letter for letter.'
    : `${faults.length} pages differ.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

function claims({ site: { languages }, documents }: Library, day: string): Claim[] {
  return languages.flatMap((language) =>
    documents.flatMap((document) => [
      claim(language, paths.document(document), standing(document, day)),
      ...document.editions.map((edition) =>
        claim(language, paths.edition(document, edition), edition),
      ),
    ]),
  );
}

function claim(language: LanguageCode, path: string, edition: Edition): Claim {
  const text = edition.texts[language];
  const words = text ? { title: expectedTitle(text), text: expectedText(text) } : null;
  return { address: inLanguage(language, path), words };
}

async function faultsOf(all: readonly Claim[], from: string): Promise<string[]> {
  const faults: string[] = [];
  for (const { address, words } of all) {
    const html = await page(from, address);
    if (html === null) faults.push(`${address}: no such page`);
    else if (words !== null) {
      faults.push(...difference(address, words.title, visibleTitle(html)));
      faults.push(...difference(address, words.text, visibleText(html, 'class="text"')));
    }
  }
  return faults;
}

function difference(address: string, expected: string, found: string): string[] {
  if (expected === found) return [];
  let at = 0;
  while (expected[at] === found[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 20), at + 40);
  return [`${address}: expected «…${around(expected)}…», found «…${around(found)}…»`];
}

async function page(from: string, address: string): Promise<string | null> {
  if (/^https?:/.test(from)) {
    const answer = await fetch(new URL(address, from));
    return answer.ok ? answer.text() : null;
  }
  try {
    return readFileSync(join(from, address, 'index.html'), 'utf8');
  } catch {
    return null;
  }
}
