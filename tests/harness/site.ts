/** A real site, built from a folder of content and served, as a reader would meet it. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Served, serve } from '#publishing/serve.ts';
import { once } from './once.ts';

export interface BuiltSite extends Served {
  readonly directory: string;
}

const root = resolve(import.meta.dirname, '../..');

/**
 * All test files that name the same content and day share one build; each has its own server,
 * which sends the headers of the site's own `_headers`, its content security policy among them.
 */
export async function builtSite(contentDir: string, today: string): Promise<BuiltSite> {
  const content = resolve(root, contentDir);
  const key = createHash('sha256').update(`${content} ${today}`).digest('hex').slice(0, 12);
  const folder = await once(`site-${key}`, (made) => build(content, join(made, 'site'), today));
  const directory = join(folder, 'site');
  return { ...(await serve(directory, { port: 0 })), directory };
}

async function build(content: string, out: string, today: string): Promise<void> {
  const command = join(root, 'src/commands/build.ts');
  const args = [command, '--content', content, '--out', out, '--today', today];
  try {
    await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 2 ** 26 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The site of ${content} could not be built.\n${stdout}${stderr}`);
  }
}
