/** The library as it stands at a revision of git, written out to be read like any other. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Attributes of git (line ends, files left out of archives) have no say: blobs are taken as they
 * are. Symbolic links and submodules are left out; the library refuses them anyway.
 * @param content the library's folder in the work tree
 * @returns whether the revision has such a folder
 * @throws Error with a sentence when there is no such revision, or no git
 */
export function writeBase(content: string, revision: string, folder: string): boolean {
  const git = (args: readonly string[], input = ''): Buffer =>
    execFileSync('git', ['-C', content, ...args], {
      input,
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
  try {
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  } catch {
    throw new Error(
      `--base ${revision}: такой ревизии в git нет, или ${content} не в репозитории git`,
    );
  }
  const entries = filesAt(git, revision);
  if (entries.length === 0) return false;
  const blobs = git(['cat-file', '--batch'], `${entries.map(({ id }) => id).join('\n')}\n`);
  let at = 0;
  for (const { path } of entries) {
    const end = blobs.indexOf(10, at);
    const size = Number(blobs.subarray(at, end).toString().split(' ')[2]);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, blobs.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return true;
}

/** Where the branch left `revision`; `null` where it never did, or git cannot tell. */
export function forkPoint(content: string, revision: string): string | null {
  const tip = told(content, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`);
  const fork = tip && told(content, 'merge-base', tip, 'HEAD');
  return fork === tip ? null : fork;
}

/** The folder as its repository calls it: `content/`; `null` outside of one. */
export const pathInRepository = (content: string): string | null =>
  told(content, 'rev-parse', '--show-prefix');

/** What git answers, `null` when it refuses. */
function told(content: string, ...args: readonly string[]): string | null {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['-C', content, ...args], { stdio: [...stdio] })
      .toString()
      .trim();
  } catch {
    return null;
  }
}

interface Entry {
  readonly id: string;
  /** From the library's folder. */
  readonly path: string;
}

/** `100644 blob <id>\t<path>\0` each. */
function filesAt(git: (args: readonly string[]) => Buffer, revision: string): readonly Entry[] {
  let listed: string;
  try {
    listed = git(['ls-tree', '-r', '-z', '--full-tree', `${revision}:./`]).toString();
  } catch {
    return [];
  }
  return listed.split('\0').flatMap((line) => {
    const [, id, path] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return id && path && !path.split('/').includes('..') ? [{ id, path }] : [];
  });
}
