/** The content as every command reads it. */
import type { Library } from '#legal/document.ts';
import type { Problem } from '#legal/problem.ts';
import { checkLibrary } from '#legal/rules/check-library.ts';
import type { Compare } from '#legal/rules/rule.ts';
import { type LibraryReading, readLibrary } from '#library/read-library.ts';
import { ownLinkProblems } from '#publishing/own-links.ts';
import { recordProblems } from '#publishing/record/standing-record.ts';
import { reservedSlugs } from '../routes.ts';
import { translatedLanguages } from '../translations/index.ts';

/** @param folder the library, or a copy of it as it stood */
export const readContent = (folder: string): Promise<LibraryReading> =>
  readLibrary(folder, { reservedSlugs, translatedLanguages });

export interface CheckedContent {
  readonly library: Library | null;
  /** Of the files, of what they say, and of what was published; by file and place. */
  readonly problems: readonly Problem[];
}

/** @param compare for whoever keeps comparisons to use them again */
export async function checkContent(folder: string, compare?: Compare): Promise<CheckedContent> {
  const { library, problems } = await readContent(folder);
  if (!library) return { library, problems };
  const found = [...problems, ...recordProblems(library), ...ownLinkProblems(library)];
  return { library, problems: checkLibrary(library, found, compare) };
}
