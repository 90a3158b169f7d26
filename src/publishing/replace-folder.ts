/**
 * A build is written beside the site and takes its place at the end, so that a build that
 * fails or is killed leaves the old site as it was.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Every build leaves it; a folder without it, or with more in it than the build wrote, is not ours to replace. */
const stamp = '.qujat-site';

/** Whether the folder can be replaced without losing anything a build did not make. */
export function isReplaceable(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  if (names.length === 0) return true;
  if (!names.includes(stamp)) return false;
  const made = new Set(readFileSync(join(folder, stamp), 'utf8').split('\n'));
  return names.every((name) => name === stamp || made.has(name));
}

/** An empty folder beside the one it will replace, on the same disk. What killed builds left there goes. */
export function folderBeside(folder: string): string {
  const beside = neighbour(folder, 'new');
  removeUnfinished(beside);
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  return beside;
}

/** The folders of builds that were killed: theirs is the name of this one, but for the process. */
function removeUnfinished(beside: string): void {
  const place = dirname(beside);
  const name = basename(beside).replace(/\d+$/, '');
  if (!existsSync(place)) return;
  for (const other of readdirSync(place)) {
    const pid = other.startsWith(name) ? Number(other.slice(name.length)) : Number.NaN;
    if (Number.isInteger(pid) && !isRunning(pid))
      rmSync(join(place, other), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // It runs, but is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Puts the new folder in place of the old one; between the two moves lie microseconds. Where
 * the second move fails the old folder is put back.
 */
export function replaceFolder(fresh: string, folder: string): void {
  writeFileSync(join(fresh, stamp), `${readdirSync(fresh).sort().join('\n')}\n`);
  const target = real(folder);
  const old = neighbour(folder, 'old');
  rmSync(old, { recursive: true, force: true });
  const had = existsSync(target);
  if (had) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (had) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Where a link to the site leads: the link stays, what it leads to is replaced. */
const real = (folder: string): string =>
  existsSync(folder) ? realpathSync(folder) : resolve(folder);

const neighbour = (folder: string, role: 'new' | 'old'): string => {
  const target = real(folder);
  return join(dirname(target), `.${basename(target)}.${role}-${process.pid}`);
};

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
