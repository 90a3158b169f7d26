/** A failed test as text: where, which, why. */
import { relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import type { Result } from './tally.ts';

const here = `${pathToFileURL(process.cwd()).href}/`;

/** `names` lead from the outermost group to the test. */
export function describeFailure({ file, line, details }: Result, names: readonly string[]): string {
  const place = `${relative('.', file ?? '')}:${line ?? 1}`;
  const error = 'error' in details ? details.error : undefined;
  return `${place}  ${names.join(' › ')}\n${describeError(error?.cause ?? error)}\n`;
}

/** The stack holds the message too. Frames of Node itself say nothing about the project. */
function describeError(error: unknown): string {
  if (!isError(error)) return indent(inspect(error));
  const lines = (error.stack ?? error.message).split('\n');
  const own = lines
    .filter((line) => !/^\s+at .*(\bnode:|\(<anonymous>\)$|\(index \d+\)$)/.test(line))
    .join('\n');
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeError(error.cause).trim()}`;
  return indent(own.replaceAll(here, '') + cause);
}

/** Errors come from another process, so they are no instances of our `Error`. */
const isError = (value: unknown): value is Error =>
  typeof value === 'object' && value !== null && 'message' in value && 'stack' in value;

export const indent = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, '  ');
