/**
 * Lighthouse in its mobile form. It is no package of the project, being larger than all others
 * together: npm fetches it when a bench asks, beside the packages.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npm } from '../../scripts/setup/npm.mjs';
import { browserArguments } from '../../tests/harness/browser.ts';
import { type FoundBrowser, findBrowser } from '../../tests/harness/find-browser.ts';
import { root } from './made-up-site.ts';

const version = '13.5.0';

export interface Visit {
  /** From 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Milliseconds. */
  readonly largestPaint: number;
  readonly firstPaint: number;
  readonly blocked: number;
  readonly shift: number;
  readonly requests: readonly {
    readonly url: string;
    readonly kind: string;
    readonly bytes: number;
  }[];
  /** Ids of the checks that take points away. */
  readonly failed: readonly string[];
}

interface Report {
  readonly categories: Record<
    string,
    {
      readonly score: number;
      readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
    }
  >;
  readonly audits: Record<
    string,
    {
      readonly score: number | null;
      readonly numericValue?: number;
      readonly details?: { readonly items: readonly Item[] };
    }
  >;
}
interface Item {
  readonly url: string;
  readonly resourceType: string;
  readonly transferSize: number;
}

/** Gives a function that visits an address; null, with the reason told, when there is none. */
export async function findLighthouse(): Promise<((url: string) => Promise<Visit>) | null> {
  const folder = join(root, 'node_modules/.cache', `lighthouse-${version}`);
  const program = join(folder, 'node_modules/lighthouse/cli/index.js');
  try {
    const { chromium } = await import('playwright');
    const browser = await findBrowser(chromium.executablePath());
    if (!existsSync(program)) await install(folder);
    return (url) => visit(url, program, browser);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return null;
  }
}

async function install(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--no-save',
    '--no-package-lock',
    '--ignore-scripts',
    '--prefix',
    folder,
    `lighthouse@${version}`,
  ];
  await npm(`Fetching Lighthouse ${version}`, args, folder);
}

async function visit(
  url: string,
  program: string,
  { executablePath, env }: FoundBrowser,
): Promise<Visit> {
  const report = join(root, 'node_modules/.cache', `lighthouse-${process.pid}.json`);
  const args = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    '--no-enable-error-reporting',
    '--only-categories=performance,accessibility,best-practices',
    `--chrome-flags=${['--headless=new', ...browserArguments].join(' ')}`,
  ];
  const all = { ...process.env, ...env, CHROME_PATH: executablePath };
  await promisify(execFile)(process.execPath, [program, ...args], { env: all, maxBuffer: 2 ** 26 });
  const read = readVisit(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(report);
  return read;
}

function readVisit({ categories, audits }: Report): Visit {
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0),
  );
  const failed = counted.filter(({ id }) => (audits[id]?.score ?? 1) < 0.995).map(({ id }) => id);
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
    ),
    largestPaint: value('largest-contentful-paint'),
    firstPaint: value('first-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    requests: (audits['network-requests']?.details?.items ?? []).map(
      ({ url, resourceType, transferSize }) => ({
        url,
        kind: resourceType,
        bytes: transferSize,
      }),
    ),
    failed,
  };
}
