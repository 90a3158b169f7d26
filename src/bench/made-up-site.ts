/** Builds a site by the command itself, in a process of its own, and says what each step took. */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtFor } from './made-up-library.ts';
import { type Measured, measure } from './measured-child.ts';

export interface Step {
  readonly step: string;
  readonly seconds: number;
  /** Of the building process alone, without what it started. */
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

export interface MeasuredBuild extends Measured {
  /** The steps that the build tells, and at the end `all` of the process. */
  readonly steps: readonly Step[];
}

export const root = resolve(import.meta.dirname, '../..');

export interface BuildPlan {
  readonly content: string;
  readonly out: string;
  /** Folder of the project that builds; this one unless told. */
  readonly project?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** @throws Error with what the build said when it failed */
export async function buildMeasured({
  content,
  out,
  project = root,
  env,
}: BuildPlan): Promise<MeasuredBuild> {
  const timings = `${out}.timings`;
  const command = [
    resolve(project, 'src/commands/build.ts'),
    '--content',
    content,
    '--out',
    out,
    '--today',
    builtFor,
  ];
  const args = ['--import', resolve(import.meta.dirname, 'at-exit.ts'), ...command];
  const measured = await measure(process.execPath, args, {
    ...process.env,
    ...env,
    QUJAT_TIMINGS: timings,
  });
  if (measured.code !== 0) throw new Error(`The library could not be built.\n${measured.said}`);
  const lines = readFileSync(timings, 'utf8').trim().split('\n');
  rmSync(timings);
  return { ...measured, steps: lines.map((line) => JSON.parse(line)) };
}

/** Pages whose HTML, read without a script, does not hold its text letter for letter. */
export async function pagesNotWhole({ content, out }: BuildPlan): Promise<number> {
  const verify = resolve(root, 'src/commands/verify.ts');
  const args = [verify, out, '--content', content, '--today', builtFor];
  const { code, said } = await measure(process.execPath, args);
  return code === 0 ? 0 : Number(/(\d+) pages differ/.exec(said)?.[1] ?? Number.NaN);
}
