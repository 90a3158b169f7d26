/** The tools of the browser tests, tried on a small site with the strict policy of the real one. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright';
import { type Served, serve } from '#publishing/serve.ts';
import { axeViolations } from '../harness/axe.ts';
import { launchBrowser, openPage } from '../harness/browser.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="kk"><meta charset="utf-8"><title>Құжат</title><main>${body}</main></html>`;

describe('a browser in the tests', () => {
  let folder: string;
  let site: Served;
  let browser: Browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'browser-'));
    await writeFile(join(folder, 'index.html'), page('<h1>Құжат әғқңөүһ</h1>'));
    await writeFile(join(folder, 'bad.html'), page('<h1>Құжат</h1><img src="/a.png">'));
    site = await serve(folder, {
      port: 0,
      headers: [
        {
          path: '/*',
          headers: { 'Content-Security-Policy': "default-src 'none'; img-src 'self'" },
        },
      ],
    });
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await site.close();
    await rm(folder, { recursive: true });
  });

  it('opens a page and draws it', async () => {
    const opened = await openPage(browser, `${site.url}/`);
    assert.equal(await opened.textContent('h1'), 'Құжат әғқңөүһ');
    assert.ok((await opened.screenshot()).length > 1000);
  });

  it('gets the word of axe in spite of the content security policy', async () => {
    assert.deepEqual(await axeViolations(await openPage(browser, `${site.url}/`)), []);
    const [violation = ''] = await axeViolations(await openPage(browser, `${site.url}/bad.html`));
    assert.match(violation, /^image-alt: img — /);
  });
});
