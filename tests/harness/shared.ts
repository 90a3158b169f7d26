/**
 * Real texts and judged cases lie beside the repository, in `../shared`, and not in it. Where
 * they are absent the tests that need them are skipped, and say so:
 *
 *     const { path, skip } = sharedLibrary();
 *     describe('real policies', { skip }, () => …);
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface SharedFolder {
  readonly path: string;
  /** For node:test: `false` when the folder is there, else the reason. */
  readonly skip: string | false;
}

export function sharedFolder(name: string): SharedFolder {
  const path = resolve(import.meta.dirname, '../../../shared', name);
  return { path, skip: existsSync(path) ? false : `There is no ../shared/${name} here.` };
}

/** The same real policies as content, every character kept. */
export const sharedLibrary = (): SharedFolder => sharedFolder('library');
