/** A program of its own: `node redline-cost-of.ts HARDSHIP BYTES RUNS` compares and tells what it took. */
import { compare } from '#legal/comparison/compare.ts';
import { type Hardship, madeUpPair } from './redline-texts.ts';

const [hardship = 'edited', bytes = '60000', runs = '1'] = process.argv.slice(2);
const [old, now] = madeUpPair(hardship as Hardship, Number(bytes));
globalThis.gc?.();
const before = process.memoryUsage.rss();
const seconds: number[] = [];
while (seconds.length < Number(runs)) {
  const start = process.cpuUsage();
  compare(old, now);
  const { user, system } = process.cpuUsage(start);
  seconds.push((user + system) / 1e6);
}
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ seconds, grown: peak - before, peak }));
