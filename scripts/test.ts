/**
 * `npm test`: types and lint, then every test; `npm test -- clause` only what has “clause” in
 * its path. The last line is always `N passed, N failed`, for people and programs alike.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { type Check, lint, runCheck, types } from './checks.ts';
import { asksFor, findTestFiles } from './testing/files.ts';
import { drawLine, Report } from './testing/report.ts';
import { inWords, nothing, oneFailed, onePassed, sum, type Tally } from './testing/tally.ts';

const filters = process.argv.slice(2);
const began = Date.now();
const root = resolve(import.meta.dirname, '..');
process.chdir(root);

/** What test files make once and share, such as a built site: see tests/harness/once.ts. */
const shared = mkdtempSync(join(tmpdir(), 'qujat-tests-'));
process.env.QUJAT_TESTS_SHARE = shared;

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => stop.abort());
}

async function check(one: Check): Promise<Tally> {
  const start = Date.now();
  const { ok, output } = await runCheck(one);
  const tally = ok ? onePassed : oneFailed;
  console.log(drawLine(one.name, tally, Date.now() - start, ok ? '' : output));
  return tally;
}

async function runFiles(files: readonly string[], concurrency: number): Promise<Tally> {
  if (files.length === 0 || stop.signal.aborted) return nothing;
  const minutes = 60_000;
  const events = run({
    files: files.map((file) => join(root, file)),
    concurrency,
    timeout: 5 * minutes,
    // A browser left open by a test that failed must not keep its file alive for ever. Elsewhere
    // the switch would cut off what a fast file still has to report.
    execArgv: files.some((file) => /tests[/\\]browser/.test(file)) ? ['--test-force-exit'] : [],
    signal: stop.signal,
  });
  return new Report(filters.length > 0).follow(events);
}

async function runAll(): Promise<Tally> {
  const { plain, browser } = findTestFiles(root, filters);
  const checks = [types, lint].filter(({ name }) => asksFor(filters, name)).map(check);
  const first = await Promise.all([...checks, runFiles(plain, availableParallelism())]);
  // A browser keeps a core busy by itself, and pages measured on a crowded machine lie.
  return sum([...first, await runFiles(browser, 2)]);
}

const tally = await runAll();
rmSync(shared, { recursive: true, force: true });

console.log(`\n${((Date.now() - began) / 1000).toFixed(1)} s`);
if (stop.signal.aborted) console.log('The run was stopped before its end.');
if (tally.passed + tally.failed === 0) console.log('No test was run.');
console.log(inWords(tally));
process.exitCode = tally.failed > 0 || tally.passed === 0 || stop.signal.aborted ? 1 : 0;
