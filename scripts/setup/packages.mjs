/** The packages in node_modules: installed again only when the lock file has changed. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/**
 * What the stamp says of an install: for which lock file and which system, and whether the
 * packages of developers are there. A folder copied from another system must not pass.
 * @param {string} lock
 * @param {string} system
 * @param {boolean} dev
 */
export function stampOf(lock, system, dev) {
  const hash = createHash('sha256').update(lock).digest('hex');
  return `${hash} ${system} ${dev ? 'all' : 'without dev'}\n`;
}

/**
 * @param {string} root
 * @param {boolean} dev
 */
export async function ensurePackages(root, dev) {
  const file = join(root, 'node_modules', '.installed');
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = (/** @type {boolean} */ all) =>
    stampOf(lock, `${process.platform}-${process.arch}`, all);
  // With the packages of developers, the others are there as well.
  const enough = dev ? [stamp(true)] : [stamp(true), stamp(false)];
  if (enough.includes(read(file))) return;
  // Said outright, because NODE_ENV=production would leave the developers' packages out.
  const which = dev ? '--include=dev' : '--omit=dev';
  await npm('Installing packages (only when they change)', ['ci', which], root);
  writeFileSync(file, stamp(dev));
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
