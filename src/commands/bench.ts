/**
 * `npm run bench -- page|cost|check|same|redline|import|search`: figures, never tests. They are measured
 * here and now, on made-up texts, and mean something only beside each other.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchCheck } from '../bench/check.ts';
import { benchCost, type CostPlan } from '../bench/cost.ts';
import { drawFindings, type Findings } from '../bench/figures.ts';
import { benchImport } from '../bench/import.ts';
import { benchPage } from '../bench/page.ts';
import { benchRedline } from '../bench/redline.ts';
import { benchSame } from '../bench/same.ts';
import { benchSearch } from '../bench/search.ts';
import { say } from './say.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    format: { type: 'string', default: 'text' },
    pages: { type: 'string', default: '1250,2500,5000' },
    editions: { type: 'string', default: '1' },
    languages: { type: 'string', default: 'ru' },
    cases: { type: 'string', default: '' },
    keep: { type: 'boolean', default: false },
  },
});

const costPlan: CostPlan = {
  sizes: values.pages.split(',').map(Number),
  editions: Number(values.editions),
  languages: values.languages === 'kk,ru' ? ['kk', 'ru'] : ['ru'],
};

const benches: Readonly<Record<string, (folder: string) => Promise<Findings>>> = {
  page: benchPage,
  cost: (folder) => benchCost(folder, costPlan),
  check: benchCheck,
  same: benchSame,
  redline: () => benchRedline(values.cases),
  import: () => benchImport(values.cases),
  search: (folder) => benchSearch(folder, values.cases),
};

async function run(name: string): Promise<void> {
  const bench = benches[name];
  if (!bench)
    throw new Error(`There is no bench “${name}”. There are: ${Object.keys(benches).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'qujat-bench-'));
  try {
    const findings = await bench(folder);
    process.stdout.write(`${drawFindings(findings, values.format === 'json' ? 'json' : 'text')}\n`);
  } finally {
    if (values.keep) say(`The made-up library and its site stay in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) await run(name);
