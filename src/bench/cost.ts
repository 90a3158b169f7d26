/** `npm run bench -- cost`: what a large library costs to build, beside Hugo on the same texts. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, Findings } from './figures.ts';
import { type HugoRun, runHugo } from './hugo.ts';
import { type LibraryPlan, writeLibrary } from './made-up-library.ts';
import { buildMeasured, type MeasuredBuild, type Step } from './made-up-site.ts';

export interface CostPlan {
  /** Numbers of pages that show a text, each measured in turn. */
  readonly sizes: readonly number[];
  readonly editions: number;
  readonly languages: LibraryPlan['languages'];
}

interface Cost {
  /** Pages that show the text of an edition: its own, and the document's for the one in force. */
  readonly textPages: number;
  readonly otherPages: number;
  readonly build: MeasuredBuild;
  readonly hugo: HugoRun | null;
}

export async function benchCost(folder: string, plan: CostPlan): Promise<Findings> {
  const costs: Cost[] = [];
  for (const size of plan.sizes) costs.push(await costOf(folder, libraryPlan(size, plan)));
  return {
    title: `The cost of a library: texts of 35 KB, ${plan.editions} edition(s) in ${plan.languages.join(' and ')}`,
    figures: [...costs.flatMap(figuresOf), ...growth(costs)],
    remarks: [
      'CPU time is user and system time. Hugo makes as many pages, of the same texts and with nothing around them.',
      ...(costs.some(({ hugo }) => !hugo)
        ? [
            'There is no Hugo on this machine (Debian: apt install hugo), so nothing to compare with.',
          ]
        : []),
    ],
  };
}

/** Every document has a page of its own besides the pages of its editions. */
const libraryPlan = (size: number, { editions, languages }: CostPlan): LibraryPlan => ({
  documents: Math.round(size / (languages.length * (editions + 1))),
  editions,
  languages,
  bytes: 35_000,
});

async function costOf(folder: string, plan: LibraryPlan): Promise<Cost> {
  // Nothing is deleted before the end: a file system that has just lost thousands of files looks
  // longest for a place for new ones, and the time is the builder's.
  const place = (name: string): string => join(folder, `${name}-${plan.documents}`);
  const [content, out, beside] = [place('content'), place('site'), place('hugo')];
  writeLibrary(content, plan);
  const build = await buildMeasured({ content, out });
  const pages = globSync('**/*.html', { cwd: out }).length;
  const hugo = await runHugo(beside, plan);
  const textPages = plan.documents * plan.languages.length * (plan.editions + 1);
  return { textPages, otherPages: pages - textPages, build, hugo };
}

/** Searching is apart: its step, and the program of Pagefind, the only one that a build starts. */
const isSearch = ({ step }: Step): boolean => /search/i.test(step);

function cpuApart({ steps }: MeasuredBuild): number {
  const all = steps.find(({ step }) => step === 'all')?.cpuSeconds ?? Number.NaN;
  return all - (steps.find(isSearch)?.cpuSeconds ?? 0);
}

const peakApart = ({ steps }: MeasuredBuild): number =>
  Math.max(...steps.slice(0, steps.findIndex(isSearch)).map(({ peakBytes }) => peakBytes));

function figuresOf({ textPages, otherPages, build, hugo }: Cost): Figure[] {
  const name = (what: string): string => `${textPages} pages: ${what}`;
  const own = cpuApart(build);
  // In a small library the three seconds that Astro takes to begin weigh most.
  const isLarge = textPages >= 5000;
  const steps = build.steps.filter(({ step }) => step !== 'all' && !isSearch({ step } as Step));
  return [
    { what: name('other pages beside them'), measured: otherPages },
    { what: name('CPU, search index apart'), measured: own, unit: 's' },
    ...steps.map(({ step, cpuSeconds }) => ({
      what: name(`  ${step.toLowerCase()}`),
      measured: cpuSeconds,
      unit: 's',
    })),
    { what: name('CPU of the search index'), measured: build.cpuSeconds - own, unit: 's' },
    { what: name('CPU of Hugo'), measured: hugo?.cpuSeconds ?? null, unit: 's' },
    {
      what: name('times Hugo'),
      measured: hugo && own / hugo.cpuSeconds,
      ...(isLarge && { target: { atMost: 3 } }),
    },
    {
      what: name('memory, search index apart'),
      measured: peakApart(build) / 1e6,
      unit: 'MB',
      ...(isLarge && { target: { atMost: 1000 } }),
    },
    {
      what: name('memory with the search index'),
      measured: build.peakBytes && build.peakBytes / 1e6,
      unit: 'MB',
    },
    {
      what: name('memory of Hugo'),
      measured: hugo?.peakBytes ? hugo.peakBytes / 1e6 : null,
      unit: 'MB',
    },
  ];
}

/** Of the largest library against the smallest: 1 is a straight line through nothing. */
function growth(costs: readonly Cost[]): Figure[] {
  const perPage = ({ build, textPages }: Cost): number => cpuApart(build) / textPages;
  const [first, last] = [costs[0], costs.at(-1)];
  if (!first || !last || first === last) return [];
  const what = `CPU a page, at ${last.textPages} against ${first.textPages}`;
  return [{ what, measured: perPage(last) / perPage(first), target: { atMost: 1.1 } }];
}
