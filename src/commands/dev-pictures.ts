import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import type { Library } from '#legal/document.ts';
import { contentType } from '#publishing/content-types.ts';
import { imagesOf } from '#publishing/images.ts';
import { imageAddress } from '../routes.ts';

type Plugins = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>;

/**
 * While an editor writes, the pictures of a text come straight from its folder; a build copies
 * them. Only files that a text names are given out.
 */
export function pictures(content: string, library: () => Library): Plugins {
  return [
    {
      name: 'qujat-pictures',
      configureServer({ middlewares }) {
        middlewares.use((request, response, next) => {
          const file = pictureAt(request.url ?? '', content, library());
          if (!file) return next();
          response.setHeader('Content-Type', contentType(file));
          createReadStream(file).on('error', next).pipe(response);
        });
      },
    },
  ];
}

function pictureAt(url: string, content: string, { documents }: Library): string | null {
  const [path = ''] = url.split('?');
  for (const document of documents.filter(({ slug }) => path.startsWith(`/files/${slug}/`)))
    for (const edition of document.editions)
      for (const image of imagesOf(edition))
        if (encodeURI(imageAddress(document, edition, image)) === path)
          return join(content, document.slug, edition.name, image);
  return null;
}
