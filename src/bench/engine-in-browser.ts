/**
 * The engine of comparison in a real browser: its sources as they are, types left out, so that
 * nothing lies between what Node and the browser run.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '#legal/comparison/comparison.ts';
import type { Text } from '#legal/edition.ts';
import { launchBrowser } from '../../tests/harness/browser.ts';

type Pair = readonly [old: Text, now: Text];

/** The comparison of each pair, as JSON. */
export async function comparedInBrowser(pairs: readonly Pair[]): Promise<string[]> {
  const server = await serveEngine();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const found: string[] = [];
    for (const pair of pairs) found.push(await page.evaluate(compareThere, pair));
    return found;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page, so it knows nothing of this file. */
async function compareThere([old, now]: Pair): Promise<string> {
  const engine = '/src/legal/comparison/compare.ts';
  const { compareTexts } = (await import(engine)) as {
    compareTexts(old: Text, now: Text): Comparison;
  };
  return JSON.stringify(compareTexts(old, now));
}

const root = join(import.meta.dirname, '..', '..');
/** `diff` as an import by a browser finds it. */
const diff = dirname(fileURLToPath(import.meta.resolve('diff')));

const page = `<!doctype html><title>Engine</title>
<script type="importmap">{"imports":{"diff":"/diff/index.js"}}</script>`;

function serveEngine(): Promise<Server> {
  const server = createServer((request, response) => {
    const [type, body] = answer(request.url ?? '/');
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function answer(url: string): readonly [type: string, body: string | null] {
  if (url === '/') return ['text/html; charset=utf-8', page];
  const file = url.startsWith('/diff/') ? join(diff, url.slice('/diff/'.length)) : join(root, url);
  const isOurs = [diff, join(root, 'src')].some((folder) =>
    normalize(file).startsWith(folder + sep),
  );
  if (!isOurs) return ['text/plain', null];
  const source = readFileSync(file, 'utf8');
  return [
    'text/javascript; charset=utf-8',
    file.endsWith('.ts') ? stripTypeScriptTypes(source) : source,
  ];
}
