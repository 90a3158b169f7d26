/** The library as it stands at a revision of git. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '#legal/document.ts';
import { writeBase } from '#publishing/record/base-folder.ts';
import { readContent } from './read-content.ts';

export interface BaseLibrary {
  readonly library: Library;
  /** Where it lies while it is in use. */
  readonly folder: string;
}

/**
 * @param use gets `null` where the revision has no such folder
 * @throws Error with a sentence when there is no such revision, or its documents cannot be read
 */
export async function withLibraryAt<T>(
  { content, revision }: { readonly content: string; readonly revision: string },
  use: (base: BaseLibrary | null) => T,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'qujat-base-'));
  try {
    if (!writeBase(content, revision, folder)) return use(null);
    const { library } = await readContent(folder);
    if (library) return use({ library, folder });
    throw new Error(`--base ${revision}: документы этой ревизии не читаются, сравнить не с чем`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
