/**
 * A build is written beside the site and takes its place at the end, so that a build that
 * fails or is killed leaves the old site as it was.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Every site this project builds has it; a folder without it is not ours to replace. */
const sign = '_astro';

/** Whether the folder can be replaced without losing anything a build did not make. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return readdirSync(folder).length === 0 || existsSync(join(folder, sign));
}

/** An empty folder beside the one it will replace, on the same disk. */
export function folderBeside(folder: string): string {
  const target = resolve(folder);
  const beside = join(dirname(target), `.${basename(target)}.new-${process.pid}`);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  return beside;
}

/** Puts the new folder in place of the old one; between the two moves lie microseconds. */
export function replaceFolder(fresh: string, folder: string): void {
  const target = resolve(folder);
  const old = join(dirname(target), `.${basename(target)}.old-${process.pid}`);
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  rmSync(old, { recursive: true, force: true });
}

/** Puts a folder in place of another, on whatever disk that is. */
export function moveFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    // A rename cannot reach another disk.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
