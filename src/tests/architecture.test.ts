/** The walls of ARCHITECTURE.md: what each room may know of the others. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';

const src = join(import.meta.dirname, '..');

/** Room → rooms it may import besides itself, and packages. A file of `src` itself is its own room. */
const walls: Readonly<Record<string, readonly string[]>> = {
  legal: ['diff'],
  translations: ['legal'],
  markup: ['legal', 'translations'],
  exports: ['legal', 'markup', 'translations', 'fflate'],
  library: ['legal', 'node:', 'satteri', 'yaml'],
  import: ['legal', 'node:', 'parse5', 'saxes', 'unpdf'],
  search: ['legal', 'markup', 'translations', 'routes.ts', 'node:', 'pagefind'],
  publishing: ['legal', 'markup', 'translations', 'routes.ts', 'node:'],
  'routes.ts': ['legal'],
  'site.ts': ['legal'],
  'paths.ts': ['legal', 'site.ts', 'routes.ts'],
  browser: ['legal', 'search', 'markup', 'exports', 'translations', 'routes.ts', 'styles'],
};

const isTest = (file: string) => /\.test\.ts$|(^|[/\\])(testing|tests|fixtures)[/\\]/.test(file);
const importLine =
  /(?:^|\n)\s*(?:import|export)\s[^'";]*?from\s*'([^']+)'|(?:^|\n)import\s*'([^']+)'|import\('([^']+)'\)/g;

/** The room an import leads to: `#legal/clause.ts` and `../legal/clause.ts` are both `legal`. */
function roomOf(target: string, file: string): string {
  if (target.startsWith('#')) return target.slice(1).split('/')[0] ?? '';
  if (!target.startsWith('.')) return target.startsWith('node:') ? 'node:' : target;
  return relative(src, join(dirname(file), target)).split(sep)[0] ?? '';
}

for (const [room, allowed] of Object.entries(walls)) {
  test(`${room} imports only ${[room, ...allowed].join(', ')}`, () => {
    const files = room.endsWith('.ts') ? [join(src, room)] : globSync(join(src, room, '**/*.ts'));
    assert.ok(files.length > 0, `no files in ${room}`);
    for (const file of files.filter((path) => !isTest(path))) {
      for (const [, from, bare, dynamic] of readFileSync(file, 'utf8').matchAll(importLine)) {
        const to = roomOf(from ?? bare ?? dynamic ?? '', file);
        assert.ok(to === room || allowed.includes(to), `${relative(src, file)} imports ${to}`);
      }
    }
  });
}

test('nobody imports commands or pages', () => {
  for (const file of globSync(join(src, '**/*.{ts,astro}'))) {
    const rooms = [...readFileSync(file, 'utf8').matchAll(importLine)].map((found) =>
      roomOf(found[1] ?? found[2] ?? found[3] ?? '', file),
    );
    const own = relative(src, file).split(sep)[0];
    assert.ok(
      own === 'commands' || isTest(file) || !rooms.includes('commands'),
      relative(src, file),
    );
    assert.ok(!rooms.includes('pages'), relative(src, file));
  }
});

test('no room is a drawer', () => {
  const drawers = globSync(join(src, '**')).filter((path) =>
    /(^|[/\\])(utils?|helpers?|common|lib|misc)([/\\.]|$)/.test(relative(src, path)),
  );
  assert.deepEqual(drawers, []);
});

test('legal reads no clock, files, or locale', () => {
  for (const file of globSync(join(src, 'legal/**/*.ts')).filter((path) => !isTest(path))) {
    assert.doesNotMatch(
      readFileSync(file, 'utf8'),
      /new Date\(\)|Date\.now|Math\.random|\bIntl\.|process\./,
      relative(src, file),
    );
  }
});
