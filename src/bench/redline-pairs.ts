/**
 * Real pairs of editions: the command is given the files as they are, and its JSON is held
 * against the texts that the files say.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Text } from '#legal/edition.ts';
import { readForeignText } from '#library/foreign-markup.ts';
import { type Paragraph, paragraphsOf } from './redline-paragraphs.ts';
import { type Operations, sideOf } from './redline-words.ts';

/** What this bench reads of `npm run compare -- OLD NEW --format json`. */
export interface Told {
  readonly changes: readonly ToldChange[];
  readonly unchanged: readonly (readonly [old: number, now: number])[];
}
export interface ToldChange {
  readonly kinds: readonly string[];
  readonly old: readonly { readonly line: number }[];
  readonly new: readonly { readonly line: number }[];
  readonly ops: Operations;
}

export interface RealPair {
  readonly name: string;
  readonly old: Text;
  readonly now: Text;
  readonly told: Told;
}

/** @param cases a folder with `pairs/NAME/old.md` and `new.md`; attributes and tags are no text */
export async function readPairs(cases: string): Promise<RealPair[]> {
  const folder = join(cases, 'pairs');
  if (!existsSync(folder)) return [];
  const pairs: RealPair[] = [];
  for (const name of readdirSync(folder).sort()) {
    const [old, now] = [join(folder, name, 'old.md'), join(folder, name, 'new.md')];
    if (!existsSync(old) || !existsSync(now)) continue;
    const language = /\bkk\b/.test(name) ? 'kk' : 'ru';
    const read = (file: string): Text =>
      readForeignText(readFileSync(file), { file, language }).text;
    pairs.push({ name, old: read(old), now: read(now), told: await told(old, now, language) });
  }
  return pairs;
}

const command = resolve(import.meta.dirname, '../commands/compare.ts');

async function told(old: string, now: string, language: string): Promise<Told> {
  const args = [command, old, now, '--format', 'json', '--language', language];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout) as Told;
}

/** Whether every clause, and with them both whole texts, can be rebuilt letter for letter. */
export function isRebuilt({ old, now, told }: RealPair): boolean {
  const [before, after] = [paragraphsOf(old), paragraphsOf(now)];
  return (
    isSideRebuilt(before, told, -1) &&
    isSideRebuilt(after, told, 1) &&
    told.unchanged.every(
      ([oldLine, nowLine]) => before.get(oldLine)?.text === after.get(nowLine)?.text,
    )
  );
}

function isSideRebuilt(
  paragraphs: ReadonlyMap<number, Paragraph>,
  { changes, unchanged }: Told,
  side: -1 | 1,
): boolean {
  const left = new Map(paragraphs);
  const take = (line: number, isWhole: boolean): string => {
    const first = left.get(line);
    const taken = [...left].filter(
      ([at, { clause }]) => at === line || (isWhole && clause === first?.clause),
    );
    for (const [at] of taken) left.delete(at);
    return taken.map(([, { text }]) => text).join('\n');
  };
  const isRight = changes.every((change) => {
    const isJoint = change.old.length + change.new.length > 2;
    const places = side < 0 ? change.old : change.new;
    const real = places.map(({ line }) => take(line, isJoint)).join('\n');
    return real === sideOf(change.ops, side);
  });
  for (const lines of unchanged) left.delete(lines[side < 0 ? 0 : 1]);
  return isRight && left.size === 0;
}
