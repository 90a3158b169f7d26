/** `npm run bench -- same`: two builds of one commit, in different folders and time zones. */
import { cpSync, globSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from './figures.ts';
import { buildMeasured, root } from './made-up-site.ts';

/** What a build reads of the project. */
const parts = ['src', 'public', 'content', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

export async function benchSame(folder: string): Promise<Findings> {
  const copy = join(folder, 'a copy', 'of the project');
  for (const part of parts) cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const [here, there] = [join(folder, 'here'), join(folder, 'there')];
  await buildMeasured({ content: join(root, 'content'), out: here, env: { TZ: 'Asia/Almaty' } });
  await buildMeasured({
    content: join(copy, 'content'),
    out: there,
    project: copy,
    env: { TZ: 'America/New_York' },
  });
  const files = [...new Set([...filesIn(here), ...filesIn(there)])].sort();
  const differing = files.filter((file) => !isSame(join(here, file), join(there, file)));
  return {
    title: 'Two builds of one commit, in two folders and two time zones',
    figures: [
      { what: 'files', measured: files.length },
      { what: 'files that differ', measured: differing.length, target: { atMost: 0 } },
    ],
    remarks: differing,
  };
}

const filesIn = (folder: string): string[] =>
  globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile());

function isSame(one: string, other: string): boolean {
  try {
    return readFileSync(one).equals(readFileSync(other));
  } catch {
    return false;
  }
}
