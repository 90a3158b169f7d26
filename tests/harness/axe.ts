/** What axe has to say about the accessibility of a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A line for each element at fault: `image-alt: img.logo — Images must have alternative text`. */
export async function axeViolations(
  page: Page,
  /** Rules to ask instead of all, where only those could answer differently than before. */
  rules?: readonly string[],
): Promise<readonly string[]> {
  const source = readFileSync(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  // Evaluated by the debugger and not as a script element, which our pages' policy forbids.
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(source);
  const results = (await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules ?? tags)}, resultTypes: ['violations'] })`,
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')} — ${help}`),
  );
}
