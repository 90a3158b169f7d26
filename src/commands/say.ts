import { appendFileSync } from 'node:fs';

/** A line for the person at the terminal; standard output stays free for results. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says what a long step does, does it, and says how long it took. */
export async function timed<T>(step: string, work: () => T | Promise<T>): Promise<T> {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  process.stderr.write(`${step}… `);
  const result = await work();
  const seconds = (performance.now() - begun) / 1000;
  process.stderr.write(`${seconds.toFixed(1)} s\n`);
  note({ step, seconds, ...process.cpuUsage(before) });
  return result;
}

/** For `npm run bench`, which names a file: one line of JSON a step. */
function note({
  step,
  seconds,
  user,
  system,
}: {
  step: string;
  seconds: number;
  user: number;
  system: number;
}): void {
  const file = process.env.QUJAT_TIMINGS;
  if (!file) return;
  const peakBytes = process.resourceUsage().maxRSS * 1024;
  appendFileSync(
    file,
    `${JSON.stringify({ step, seconds, cpuSeconds: (user + system) / 1e6, peakBytes })}\n`,
  );
}
