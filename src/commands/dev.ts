/** `npm run dev`: the site while writing; a saved file shows at once. */
import { watch } from 'node:fs';
import { resolve } from 'node:path';
import { dev } from 'astro';
import { provideSite } from '../site.ts';
import { readArguments } from './arguments.ts';
import { pictures } from './dev-pictures.ts';
import { searching } from './dev-search.ts';
import { openWithProblems } from './open-library.ts';
import { say } from './say.ts';

const { content, today, port } = readArguments({ port: '4321' });
let { opened, problems } = await openWithProblems(content, today);
if (!opened) process.exit(1);
const first = opened;

const library = () => (opened ?? first).library;
const day = () => (opened ?? first).today;
provideSite({ library, today: day, problems: () => problems });
const server = await dev({
  root: resolve(import.meta.dirname, '../..'),
  server: { port: Number(port) },
  site: first.library.site.address,
  logLevel: 'warn',
  vite: { plugins: [...pictures(content, library), ...searching({ library, today: day })] },
});
say(`Open http://localhost:${server.address.port}  (Ctrl+C ends it)`);

let pending: NodeJS.Timeout | undefined;
watch(content, { recursive: true }, () => {
  clearTimeout(pending);
  // Editors write a file in several steps; read when they are through.
  pending = setTimeout(() => void show(), 80);
});

/** With an error in the library the last good one stays on the screen, with the error beside its clause. */
async function show(): Promise<void> {
  const fresh = await openWithProblems(content, today);
  opened = fresh.opened ?? opened;
  problems = fresh.problems;
  // Pages ask the library anew on every request; the browser only has to ask again.
  server.watcher.emit('change', resolve(import.meta.dirname, '../site.ts'));
}
