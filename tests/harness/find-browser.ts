/** A Chromium for the tests: what the machine has, else the one that comes as an npm package. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { once } from './once.ts';

export interface FoundBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const installed: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** `own` is where Playwright would have put a browser of its own. */
export async function findBrowser(own: string): Promise<FoundBrowser> {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const present = [named, own, ...installed].find((path) => path && existsSync(path));
  if (present) return { executablePath: present, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error(
    'No browser for the tests was found. Install Chrome, or run `npx playwright install chromium`, ' +
      'or name the program of a Chromium in CHROME_PATH.',
  );
}

async function packagedBrowser(): Promise<FoundBrowser> {
  const folder = packagedFolder();
  await once('browser', async () => {
    await unpack(folder);
    nameFonts(folder);
  });
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  };
}

/**
 * Its own list names folders of the place it was made for. Without a single font this browser
 * ends itself when it draws a letter that no font of the page has, or has yet.
 */
function nameFonts(folder: string): void {
  const fonts = join(folder, 'fonts').replaceAll('&', '&amp;');
  writeFileSync(
    join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`,
  );
}

/** Beside the packages, so that a new install throws it away; named by version. */
function packagedFolder(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = join(dirname(entry), '..', 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const root = resolve(import.meta.dirname, '../..');
  return join(root, 'node_modules', '.cache', `chromium-${version}`);
}

/** Unpacked elsewhere first: a run that is stopped in the middle must not leave half a browser. */
async function unpack(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const fresh = `${folder}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const program = join(import.meta.dirname, 'unpack-browser.ts');
  const parts = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];
  try {
    const env = { ...process.env, TMPDIR: fresh };
    await promisify(execFile)(process.execPath, [program, ...parts], { env });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
