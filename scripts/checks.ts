/** The checks that read the sources instead of running them: types and lint. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export interface Check {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
}

const { resolve } = createRequire(import.meta.url);
const inPackage = (name: string, file: string): string =>
  join(dirname(resolve(`${name}/package.json`)), file);

const astro = inPackage('astro', 'bin/astro.mjs');
export const biome = inPackage('@biomejs/biome', 'bin/biome');

/**
 * `astro check` reads what tsc would (src, tests, scripts) and the pages besides.
 * Without sync it leaves `.astro/` alone, where a build may be writing at the same time.
 */
export const types: Check = {
  name: 'types',
  program: astro,
  args: ['check', '--noSync', '--minimumSeverity', 'error'],
};

export const lint: Check = { name: 'lint', program: biome, args: ['lint', '--error-on-warnings'] };

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
}

export function runCheck({ program, args }: Check): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args]);
    let output = '';
    const keep = (part: string): void => {
      output += part;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.once('error', fail);
    child.once('close', (code) =>
      done({ ok: code === 0, output: stripVTControlCharacters(output) }),
    );
  });
}
