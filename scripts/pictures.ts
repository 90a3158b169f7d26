/**
 * `npm run pictures`: makes the pictures of the editors' guide anew, from a draft edition of the
 * sample library with one mistake in it. They are committed, so this is needed only when the report
 * of a check or the pages look otherwise.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { launchBrowser } from '../tests/harness/browser.ts';
import { type Started, start } from '../tests/harness/command.ts';
import { builtSite } from '../tests/harness/site.ts';

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'public/pictures');
const today = '2026-11-20';
const slug = 'terms';
const edition = '2027-01-15';
const languages = ['ru', 'kk'] as const;
type Language = (typeof languages)[number];

const folder = mkdtempSync(join(tmpdir(), 'qujat-pictures-'));
const content = join(folder, 'content');
mkdirSync(pictures, { recursive: true });
beginDraft();
const browser = await launchBrowser();
try {
  for (const language of languages) await pictureReport(browser, language);
  await pictureDraft(browser);
  await pictureComparison(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** An edition begun as the guide says, with a term changed in Russian alone and a slip in a reference. */
function beginDraft(): void {
  cpSync(join(root, 'content'), content, { recursive: true });
  told('new', [slug, edition]);
  type('ru', '14 (четырнадцати)', '30 (тридцати)');
  type('ru', 'пунктом 1.2', 'пунктом 1.9');
  type('kk', '1.2-тармақта', '1.9-тармақта');
}

function type(language: Language, from: string, to: string): void {
  const file = join(content, slug, edition, `${language}.mdx`);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`There is no «${from}» in ${file} to change.`);
  writeFileSync(file, text.replace(from, to));
}

function told(command: string, args: readonly string[]): string {
  const path = join(root, `src/commands/${command}.ts`);
  const given = ['--content', 'content', '--today', today];
  return spawnSync(process.execPath, [path, ...args, ...given], { cwd: folder, encoding: 'utf8' })
    .stdout;
}

/** The report as it stands in a terminal: only of the draft, for the rest is no news. */
async function pictureReport(opened: Browser, language: Language): Promise<void> {
  const report = told('check', ['--strict', '--language', language])
    .split('\n\n')
    .filter((part) => part.startsWith(`content/${slug}/${edition}`))
    .filter((part) => part.includes('figures-differ'));
  const typed = `$ npm run check -- --strict${language === 'ru' ? '' : ' --language kk'}`;
  const page = await opened.newPage({ viewport: { width: 720, height: 200 } });
  await page.setContent(
    '<pre style="margin:0;padding:16px;background:#1c2126;color:#e6e6e6;font:14px/1.5 monospace;white-space:pre-wrap"></pre>',
  );
  await page.locator('pre').evaluate(
    (pre, text) => {
      pre.textContent = text;
    },
    [typed, ...report].join('\n\n'),
  );
  await page.locator('pre').screenshot({ path: join(pictures, `check-${language}.png`) });
  await page.close();
}

/** The draft in the browser, with the problem beside its clause. */
async function pictureDraft(opened: Browser): Promise<void> {
  const port = '4397';
  const server = start('dev', ['--content', content, '--today', today, '--port', port]);
  try {
    await until(server, `localhost:${port}`);
    for (const language of languages) {
      const page = await opened.newPage({ viewport: { width: 1000, height: 420 } });
      await page.goto(`http://localhost:${port}/${language}/${slug}/${edition}/`);
      await shoot(page, '.problem', `draft-${language}.png`);
    }
  } finally {
    server.process.kill();
    await server.ended;
  }
}

async function until({ said }: Started, words: string): Promise<void> {
  for (let tries = 0; !said().includes(words); tries++) {
    if (tries > 600) throw new Error(said());
    await new Promise((later) => setTimeout(later, 100));
  }
}

/** What readers will see of a published change. */
async function pictureComparison(opened: Browser): Promise<void> {
  const site = await builtSite('content', today);
  for (const language of languages) {
    const page = await opened.newPage({ viewport: { width: 1000, height: 420 } });
    await page.goto(`${site.url}/${language}/privacy/compare/2025-03-15..2026-09-01/`);
    await shoot(page, 'ins', `comparison-${language}.png`);
  }
  await site.close();
}

/** As much of the page as fits, with the first such element in its middle. */
async function shoot(page: Page, selector: string, name: string): Promise<void> {
  await page.locator(selector).first().waitFor();
  await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(pictures, name) });
  await page.close();
}
