import { say } from './say.ts';

/** Runs a command to its exit code. What it throws is a sentence for whoever typed it. */
export async function exitWith(run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    say((error as Error).message);
    process.exitCode = 1;
  }
}
