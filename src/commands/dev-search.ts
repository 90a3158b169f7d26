import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Day, Library } from '#legal/document.ts';
import { contentType } from '#publishing/content-types.ts';
import { indexSite } from '#search/index-site.ts';

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;

interface Written {
  readonly library: () => Library;
  readonly today: () => Day;
}

/**
 * While an editor writes, the index is made when somebody searches, and made anew when the
 * library has changed since: a reader of texts waits for nothing.
 */
export function searching(written: Written): Plugins {
  const folder = mkdtempSync(join(tmpdir(), 'qujat-search-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const fresh = freshIndex(written, folder);
  return [
    {
      name: 'qujat-search',
      configureServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          const [path = ''] = (request.url ?? '').split('?');
          const file = normalize(path);
          if (!file.startsWith(join('/', 'pagefind', '/'))) return next();
          fresh().then(() => {
            response.setHeader('Content-Type', contentType(file));
            createReadStream(join(folder, file)).on('error', next).pipe(response);
          }, next);
        });
      },
    },
  ];
}

function freshIndex({ library, today }: Written, folder: string): () => Promise<unknown> {
  let indexed: Library | undefined;
  let ready: Promise<unknown> = Promise.resolve();
  return () => {
    const present = library();
    if (present !== indexed) {
      indexed = present;
      ready = ready.catch(() => {}).then(() => indexSite(present, today(), folder));
    }
    return ready;
  };
}
