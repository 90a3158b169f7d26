/**
 * What a host should send with every file, in the `_headers` format that static hosts read;
 * `deploy/` has the same for nginx, and `npm start` sends it too.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy } from './content-policy.ts';

export interface HeaderRule {
  /** A path, where `*` at the end stands for anything. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const forYears = 'public, max-age=31536000, immutable';

/** Later rules win over earlier ones. */
export function headerRules(): readonly HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': `${contentPolicy()}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Cache-Control': 'public, max-age=0, must-revalidate',
      },
    },
    { path: '/_astro/*', headers: { 'Cache-Control': forYears } },
    { path: '/texts/*', headers: { 'Cache-Control': forYears } },
    // Names of what search loads carry a hash, but for its catalogue.
    ...['index', 'texts', 'numbers', 'words'].map((part) => ({
      path: `/pagefind/${part}/*`,
      headers: { 'Cache-Control': forYears },
    })),
    // The names of fonts carry no hash.
    { path: '/fonts/*', headers: { 'Cache-Control': 'public, max-age=2592000' } },
  ];
}

export function writeHeaders(folder: string): void {
  // Hosts join the values of every rule that matches; `! Name` takes the general one back first.
  const blocks = headerRules().map(({ path, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) =>
      path === '/*' ? [`  ${name}: ${value}`] : [`  ! ${name}`, `  ${name}: ${value}`],
    );
    return [path, ...lines].join('\n');
  });
  writeFileSync(join(folder, '_headers'), `${blocks.join('\n\n')}\n`);
}
