/** What comparing costs: CPU and memory, for texts of three lengths that are hard in four ways. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Figure, median } from './figures.ts';
import { type Hardship, hardships } from './redline-texts.ts';

interface Size {
  readonly name: string;
  readonly bytes: number;
  /** The first runs, while the machine code is made, and those that are measured. */
  readonly warmUp: number;
  readonly runs: number;
  readonly seconds: number;
  readonly megabytes?: number;
}

const sizes: readonly Size[] = [
  { name: '60 KB', bytes: 60_000, warmUp: 5, runs: 9, seconds: 0.15 },
  { name: '500 KB', bytes: 500_000, warmUp: 1, runs: 5, seconds: 1 },
  { name: '5 MB', bytes: 5_000_000, warmUp: 0, runs: 3, seconds: 10, megabytes: 400 },
];

export const costRemarks: readonly string[] = [
  `CPU of the comparison alone, user and system, in a program of its own: ${sizes
    .map(({ name, warmUp, runs }) => `${name}: median of ${runs} after ${warmUp} to warm up`)
    .join('; ')}. Grown: the peak of the whole program less what it held before comparing.`,
];

export async function costFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of sizes)
    for (const hardship of hardships)
      figures.push(...figuresOf(size, hardship, await cost(size, hardship)));
  return figures;
}

interface Cost {
  readonly seconds: readonly number[];
  /** Resident memory at its peak, and what of it came while comparing, in bytes. */
  readonly peak: number;
  readonly grown: number;
}

async function cost({ bytes, warmUp, runs }: Size, hardship: Hardship): Promise<Cost> {
  const program = join(import.meta.dirname, 'redline-cost-of.ts');
  const args = ['--expose-gc', program, hardship, `${bytes}`, `${warmUp + runs}`];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Cost;
}

function figuresOf(size: Size, hardship: Hardship, { seconds, grown }: Cost): Figure[] {
  const time: Figure = {
    what: `${size.name} ${hardship}: CPU`,
    measured: median(seconds.slice(size.warmUp)),
    unit: 's',
    target: { atMost: size.seconds },
  };
  if (size.megabytes === undefined) return [time];
  return [
    time,
    {
      what: `${size.name} ${hardship}: memory grown`,
      measured: grown / 1e6,
      unit: 'MB',
      target: { atMost: size.megabytes },
    },
  ];
}
