/** Which file of a built site answers an address. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';

export type Answer =
  | {
      readonly kind: 'file';
      readonly status: 200 | 404;
      readonly file: string;
      readonly size: number;
    }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'nothing'; readonly status: 400 | 404 };

/**
 * `/ru/terms/` is `ru/terms/index.html`; without the slash at its end it is a redirect, so that
 * relative links hold. What is missing is answered by the nearest `404.html` above it.
 */
export async function findAnswer(directory: string, url: string): Promise<Answer> {
  const [path = '', query] = url.split(/\?(.*)/s);
  const place = placeOf(resolve(directory), path);
  if (place === undefined) return { kind: 'nothing', status: 400 };
  const found = await statOf(place);
  if (found?.isDirectory() && !path.endsWith('/')) {
    // A leading `//` would send the reader to another host.
    const to = `${path.replace(/^\/+/, '/')}/`;
    return { kind: 'redirect', to: query === undefined ? to : `${to}?${query}` };
  }
  const file = path.endsWith('/') ? join(place, 'index.html') : place;
  return (await fileAnswer(file, 200)) ?? missing(resolve(directory), dirname(file));
}

/** The place in the folder that an address names; nothing where it leads out of the folder. */
function placeOf(directory: string, path: string): string | undefined {
  const decoded = decode(path);
  if (!decoded?.startsWith('/') || /[\\\0]/.test(decoded)) return undefined;
  const place = join(directory, decoded);
  return `${place}${sep}`.startsWith(directory + sep) ? place : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function missing(directory: string, folder: string): Promise<Answer> {
  const page = await fileAnswer(join(folder, '404.html'), 404);
  if (page) return page;
  const isTop = folder === directory;
  return isTop ? { kind: 'nothing', status: 404 } : missing(directory, dirname(folder));
}

async function fileAnswer(file: string, status: 200 | 404): Promise<Answer | undefined> {
  const found = await statOf(file);
  return found?.isFile() ? { kind: 'file', status, file, size: found.size } : undefined;
}

const statOf = (path: string) => stat(path).catch(() => undefined);
