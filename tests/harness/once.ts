/**
 * What is dear to make and needed by many test files, such as a built site, is made once in a
 * run: the first that asks makes it, the others wait. Test files are processes of their own,
 * so they meet in a folder that scripts/test.ts names and removes when all is done.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Gives the folder that `make` has filled; every caller with this name gets the same. */
export async function once(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(meetingPlace(), name);
  if (claim(folder)) await makeHere(folder, make);
  else await waitFor(folder);
  const failure = readFileSync(outcome(folder), 'utf8');
  if (failure) throw new Error(failure);
  return folder;
}

const outcome = (folder: string): string => `${folder}.outcome`;
const owner = (folder: string): string => `${folder}.owner`;

/** Of all processes that write the owner's file, exactly one succeeds. */
function claim(folder: string): boolean {
  try {
    writeFileSync(owner(folder), String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

async function makeHere(folder: string, make: (folder: string) => Promise<void>): Promise<void> {
  mkdirSync(folder);
  const failure = await make(folder).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : String(error)) || 'It failed.',
  );
  // Renamed into place, so that nobody reads half of it.
  writeFileSync(`${outcome(folder)}.new`, failure);
  renameSync(`${outcome(folder)}.new`, outcome(folder));
}

async function waitFor(folder: string): Promise<void> {
  while (!existsSync(outcome(folder))) {
    await pause(50);
    if (!isRunning(owner(folder)) && !existsSync(outcome(folder)))
      throw new Error(`The process that was making ${folder} has ended before it was done.`);
  }
}

function isRunning(file: string): boolean {
  const pid = Number(readFileSync(file, 'utf8'));
  // The owner has claimed, but its number is not on the disk yet.
  if (pid === 0) return true;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

let ownPlace: string | undefined;

/** A test file started by itself, without scripts/test.ts, meets nobody. */
function meetingPlace(): string {
  const named = process.env.QUJAT_TESTS_SHARE;
  if (named) return named;
  if (!ownPlace) {
    const place = mkdtempSync(join(tmpdir(), 'qujat-test-'));
    process.once('exit', () => rmSync(place, { recursive: true, force: true }));
    ownPlace = place;
  }
  return ownPlace;
}
