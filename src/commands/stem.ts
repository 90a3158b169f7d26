/**
 * `npm run --silent stem -- --lang kk`: words from standard input, one a line, or from the command
 * line; prints the key of each, a line a word, as search has it.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { stem } from '#search/stemming/stem.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, language: { type: 'string', default: 'ru' } },
});
const language = values.lang ?? values.language;

const print = (word: string) => process.stdout.write(`${stem(word.trim(), language)}\n`);

if (positionals.length > 0) positionals.forEach(print);
else for await (const line of createInterface({ input: process.stdin })) print(line);
