/** Runs a program to its end and says what it took, with all the programs it started. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Measured {
  readonly code: number;
  /** User and system time. */
  readonly cpuSeconds: number;
  /** Resident memory of the program itself at its highest; null where the system does not tell. */
  readonly peakBytes: number | null;
  /** What it said on both outputs. */
  readonly said: string;
}

/** Only the shell knows, on every Unix, the time of children that have ended. */
const script = '"$@" & echo "pid $!" >&3; wait $!; code=$?; times >&3; exit $code';

/** @throws Error on Windows, which has no POSIX shell */
export function measure(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', script, 'sh', program, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    const heard = { said: '', told: '', peak: null as number | null };
    const hear = (text: Buffer): void => void (heard.said += text);
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.stdio[3]?.on('data', (text: Buffer) => void (heard.told += text));
    const watch = setInterval(() => {
      heard.peak = peakOf(/pid (\d+)/.exec(heard.told)?.[1]) ?? heard.peak;
    }, 25);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      resolve({
        code: code ?? 1,
        cpuSeconds: cpuSeconds(heard.told),
        peakBytes: heard.peak,
        said: heard.said,
      });
    });
  });
}

/** `times` tells on its second line what the children took: `0m1.25s 0m0.31s`. */
function cpuSeconds(told: string): number {
  const children = told.trim().split('\n').at(-1) ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (all, [, minutes, seconds]) => all + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** Linux keeps the highest value itself, so the last look is all but exact. */
function peakOf(pid: string | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}
