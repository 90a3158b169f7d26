/**
 * Draws the events of node:test: a line for each file when it has ended, failures in full.
 * Node sends the events of one file after another in order, although the files run side by side.
 */
import { relative } from 'node:path';
import type { run } from 'node:test';
import { styleText } from 'node:util';
import { describeFailure, indent } from './failure.ts';
import { briefly, failureOf, oneFailed, type Result, sum, type Tally, tallyOf } from './tally.ts';

/** One line for a file or a check, and below it whatever explains a failure. */
export function drawLine(name: string, tally: Tally, milliseconds: number, details = ''): string {
  const sign = tally.failed > 0 ? styleText('red', '✖') : styleText('green', '✓');
  const first = `${sign} ${name}  ${briefly(tally)}  ${(milliseconds / 1000).toFixed(1)} s`;
  return details ? `${first}\n${indent(details)}\n` : first;
}

export class Report {
  readonly #files: Tally[] = [];
  readonly #output = new Map<string, string>();
  /** Names from the outermost group to the test that runs now. */
  readonly #path: string[] = [];
  readonly #showOutput: boolean;
  #tests: Tally[] = [];
  #failures = '';

  constructor(showOutput: boolean) {
    this.#showOutput = showOutput;
  }

  /** Gives the sum when every file has ended. */
  async follow(events: ReturnType<typeof run>): Promise<Tally> {
    events.on('test:start', ({ name, nesting }) => this.#path.splice(nesting, Infinity, name));
    events.on('test:pass', (result) => this.#take(result));
    events.on('test:fail', (result) => this.#take(result));
    events.on('test:diagnostic', ({ file, message }) => this.#keep(file, `${message}\n`));
    events.on('test:stdout', ({ file, message }) => this.#keep(file, message));
    events.on('test:stderr', ({ file, message }) => this.#keep(file, message));
    events.on('test:summary', ({ file, duration_ms }) => file && this.#end(file, duration_ms));
    await events.resume().toArray();
    return sum(this.#files);
  }

  #take(result: Result): void {
    if (result.name === result.file) this.#takeFile(result.file, result);
    else this.#takeTest(result);
  }

  #takeTest(result: Result): void {
    const tally = tallyOf(result);
    this.#tests.push(tally);
    // Tests that never ran because their group broke: the group itself says why.
    if (tally.failed === 0 || failureOf(result) === 'cancelledByParent') return;
    this.#failures += describeFailure(result, this.#path.slice(0, result.nesting + 1));
  }

  /** Node reports a file as a test of its own only when it held no test or broke outside of them. */
  #takeFile(file: string, result: Result): void {
    this.#tests.push(oneFailed);
    this.#failures += failureOf(result)
      ? 'The file broke outside of its tests.\n'
      : 'There is no test in this file.\n';
    this.#end(file, result.details.duration_ms);
  }

  #keep(file = '', message: string): void {
    this.#output.set(file, (this.#output.get(file) ?? '') + message);
  }

  #end(file: string, milliseconds: number): void {
    const tally = sum(this.#tests);
    const output = this.#showOutput || tally.failed > 0 ? (this.#output.get(file) ?? '') : '';
    console.log(drawLine(relative('.', file), tally, milliseconds, this.#failures + output));
    this.#files.push(tally);
    this.#output.delete(file);
    this.#tests = [];
    this.#failures = '';
  }
}
