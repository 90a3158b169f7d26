/** What every command is told after `--`: `--content DIR`, `--today YYYY-MM-DD` and its own options. */
import { parseArgs } from 'node:util';
import type { Day } from '#legal/document.ts';
import { isDay } from '#library/days.ts';
import { say } from './say.ts';

type Defaults = Readonly<Record<string, string | boolean>>;

type Told<T extends Defaults> = {
  readonly [K in keyof T]: T[K] extends boolean ? boolean : string;
} & {
  readonly content: string;
  /** `undefined` lets the site's time zone decide. */
  readonly today: Day | undefined;
  readonly files: readonly string[];
};

/**
 * A mistake in the arguments ends the process with one sentence and exit code 1.
 * @param defaults the command's own options; a boolean default makes a switch without a value
 */
export function readArguments<const T extends Defaults>(
  defaults: T,
  argv = process.argv.slice(2),
): Told<T> {
  try {
    return parse(defaults, argv);
  } catch (error) {
    say((error as Error).message);
    process.exit(1);
  }
}

/** @throws Error with a sentence for the person who typed the command */
export function parse<const T extends Defaults>(defaults: T, argv: readonly string[]): Told<T> {
  const all: Defaults = { content: 'content', today: '', ...defaults };
  const { values, positionals } = read(all, argv);
  if (values.today !== '' && !isDay(String(values.today))) {
    throw new Error(
      `--today ${values.today}: такого дня нет. Наберите, например, --today 2026-09-01`,
    );
  }
  return { ...values, today: values.today || undefined, files: positionals } as unknown as Told<T>;
}

function read(all: Defaults, argv: readonly string[]) {
  const options = Object.fromEntries(
    Object.entries(all).map(([name, value]) => [
      name,
      typeof value === 'boolean'
        ? { type: 'boolean' as const, default: value }
        : { type: 'string' as const, default: value },
    ]),
  );
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const known = Object.entries(all).map(
      ([name, value]) => `--${name}${typeof value === 'boolean' ? '' : ' …'}`,
    );
    const [typed = ''] = /--?[\w-]+/.exec((error as Error).message) ?? [];
    throw new Error(`Не понимаю ${typed || argv.join(' ')}. Можно указать: ${known.join(', ')}`);
  }
}

/** One of several words for an option. @throws Error that lists them */
export function choice<const T extends string>(
  name: string,
  typed: string,
  choices: readonly T[],
): T {
  const found = choices.find((known) => known === typed);
  if (found === undefined) throw new Error(`--${name} ${typed}: бывает ${choices.join(', ')}`);
  return found;
}
