/** What is wrong with the HTML of a page by the standard, not by anyone's taste. */

import type { ConfigData } from 'html-validate';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Our files come from our own server; a checksum beside each would only grow the page.
    'require-sri': 'off',
    // A document's own sections may skip a level, and axe speaks of it where it hurts a reader.
    'heading-level': 'off',
    // A bare `>` is valid, and Astro writes it.
    'no-raw-characters': ['error', { relaxed: true }],
  },
};

/** A line for each error: `ru/index.html:12:5 element-permitted-content: …`. */
export async function htmlErrors(html: string, path: string): Promise<readonly string[]> {
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const { results } = await validator.validateString(html, path);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`);
}
