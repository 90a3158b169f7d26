/** `npm run bench -- check`: what `npm run check` takes on a large library. */
import { join, resolve } from 'node:path';
import type { Figure, Findings } from './figures.ts';
import { type LibraryPlan, writeLibrary } from './made-up-library.ts';
import { root } from './made-up-site.ts';
import { measure } from './measured-child.ts';

const size = { documents: 200, editions: 10 };

/** An edition is 60 KB, in one language or in two of half the size. */
const plans: readonly (LibraryPlan & { readonly name: string })[] = [
  { ...size, name: 'one text of 60 KB', languages: ['ru'], bytes: 60_000 },
  { ...size, name: 'two texts of 30 KB', languages: ['kk', 'ru'], bytes: 30_000 },
  { ...size, name: 'two texts of 60 KB', languages: ['kk', 'ru'], bytes: 60_000 },
];

export async function benchCheck(folder: string): Promise<Findings> {
  const figures: Figure[] = [];
  for (const [place, plan] of plans.entries()) {
    const content = join(folder, `check-${place}`);
    writeLibrary(content, plan);
    const command = [resolve(root, 'src/commands/check.ts'), '--content', content];
    const { code, cpuSeconds, peakBytes, said } = await measure(process.execPath, command);
    if (code !== 0) throw new Error(`The made-up library has errors.\n${said}`);
    const isJudged = plan.bytes * plan.languages.length <= 60_000;
    const name = `${size.documents * size.editions} editions, ${plan.name}`;
    figures.push(
      {
        what: `${name}: CPU`,
        measured: cpuSeconds,
        unit: 's',
        ...(isJudged && { target: { atMost: 20 } }),
      },
      { what: `${name}: memory`, measured: peakBytes && peakBytes / 1e6, unit: 'MB' },
    );
  }
  return {
    title: 'npm run check on a large library',
    figures,
    remarks: ['CPU time is user and system time, on this machine and with what else it does.'],
  };
}
