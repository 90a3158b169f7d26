/** Which test files there are, and which of them a run asks for. */
import { globSync } from 'node:fs';

export interface TestFiles {
  /** Need nothing but Node. */
  readonly plain: readonly string[];
  /** Start a browser each, so few of them may run at once. */
  readonly browser: readonly string[];
}

/** A filter is any part of the path; with several, one that fits is enough. */
export const asksFor = (filters: readonly string[], name: string): boolean =>
  filters.length === 0 || filters.some((filter) => name.includes(filter));

export function findTestFiles(root: string, filters: readonly string[]): TestFiles {
  const found = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts'], { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => asksFor(filters, file))
    .sort();
  const browser = found.filter((file) => file.startsWith('tests/browser/'));
  return { plain: found.filter((file) => !browser.includes(file)), browser };
}
