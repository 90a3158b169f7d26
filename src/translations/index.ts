import type { LanguageCode } from '../legal/document.ts';
import { kk } from './kk.ts';
import { ru, type Words } from './ru.ts';

export type { Words };

/** A third language is one file beside these, one line here, and its tag in `site.yaml`. */
const all: Readonly<Record<LanguageCode, Words>> = { ru, kk };

/** Interface words of a language; a language without a file is a fault of `site.yaml`, found on reading. */
export function wordsIn(language: LanguageCode): Words {
  const words = all[language];
  if (!words)
    throw new Error(`No interface words for "${language}": add src/translations/${language}.ts`);
  return words;
}

export const translatedLanguages: readonly LanguageCode[] = Object.keys(all);
