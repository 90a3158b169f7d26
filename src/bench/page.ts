/** `npm run bench -- page`: what a reader on a phone waits for, with a long document. */
import { join } from 'node:path';
import { serve } from '#publishing/serve.ts';
import { type Figure, type Findings, median } from './figures.ts';
import { findLighthouse, type Visit } from './lighthouse.ts';
import { slugOf, writeLibrary } from './made-up-library.ts';
import { buildMeasured, pagesNotWhole } from './made-up-site.ts';
import { type Weights, weigh } from './weights.ts';

const plan = { documents: 1, editions: 3, languages: ['kk', 'ru'], bytes: 60_000 } as const;
const visits = 5;

export async function benchPage(folder: string): Promise<Findings> {
  const [content, out] = [join(folder, 'content'), join(folder, 'site')];
  writeLibrary(content, plan);
  await buildMeasured({ content, out });
  const path = `/ru/${slugOf(1)}/`;
  const seen = await visitOften(out, path);
  const notWhole = await pagesNotWhole({ content, out });
  return {
    title: `The page of a text of ${plan.bytes / 1000} KB, as Lighthouse sees it on a phone (median of ${visits})`,
    figures: [
      ...(seen.length > 0 ? seenFigures(seen) : []),
      ...weightFigures(weigh(out, `${path}index.html`)),
      { what: 'pages not whole without scripts', measured: notWhole, target: { atMost: 0 } },
    ],
    remarks:
      seen.length > 0
        ? remarksOf(seen)
        : [
            'Lighthouse could not be had, for the reason above. Only what lies on the disk is told.',
          ],
  };
}

async function visitOften(site: string, path: string): Promise<Visit[]> {
  const visit = await findLighthouse();
  if (!visit) return [];
  const { url, close } = await serve(site, { port: 0 });
  const seen: Visit[] = [];
  try {
    while (seen.length < visits) seen.push(await visit(url + path));
  } finally {
    await close();
  }
  return seen;
}

function seenFigures(seen: readonly Visit[]): Figure[] {
  const of = (value: (visit: Visit) => number): number => median(seen.map(value));
  const score = (name: string): Figure => ({
    what: `Lighthouse ${name}`,
    measured: of(({ scores }) => scores[name] ?? 0),
    target: { atLeast: 100 },
  });
  return [
    ...['performance', 'accessibility', 'best-practices'].map(score),
    {
      what: 'largest paint',
      measured: of(({ largestPaint }) => largestPaint) / 1000,
      unit: 's',
      target: { atMost: 1 },
    },
    { what: 'first paint', measured: of(({ firstPaint }) => firstPaint) / 1000, unit: 's' },
    { what: 'blocked by scripts', measured: of(({ blocked }) => blocked), unit: 'ms' },
    { what: 'layout shift', measured: of(({ shift }) => shift), target: { atMost: 0 } },
    { what: 'requests', measured: of(({ requests }) => requests.length), target: { atMost: 8 } },
    {
      what: 'bytes over the network',
      measured: of(({ requests }) => bytesOf(requests)) / 1000,
      unit: 'KB',
    },
  ];
}

const bytesOf = (requests: Visit['requests']): number =>
  requests.reduce((all, { bytes }) => all + bytes, 0);

function weightFigures(weights: Weights): Figure[] {
  const kilobytes = (what: string, bytes: number, atMost?: number): Figure => ({
    what,
    measured: bytes / 1000,
    unit: 'KB',
    ...(atMost !== undefined && { target: { atMost } }),
  });
  return [
    kilobytes('script, gzipped', weights.script, 5),
    kilobytes('CSS, gzipped', weights.cssZipped, 12),
    kilobytes('CSS as it is', weights.css),
    kilobytes('fonts the page names', weights.fonts, 100),
    kilobytes('HTML, gzipped', weights.htmlZipped),
    kilobytes('HTML as it is', weights.html),
    { what: 'elements', measured: weights.elements },
    { what: 'inline scripts and styles', measured: weights.inline, target: { atMost: 0 } },
  ];
}

function remarksOf(seen: readonly Visit[]): string[] {
  const failed = [...new Set(seen.flatMap((visit) => visit.failed))];
  const requests = (seen[0]?.requests ?? []).map(
    ({ url, kind, bytes }) => `  ${kind} ${new URL(url).pathname} ${bytes}`,
  );
  return [
    ...(failed.length > 0 ? [`Short of full marks: ${failed.join(', ')}`] : []),
    'Requests:',
    ...requests,
  ];
}
