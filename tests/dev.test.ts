/** `npm run dev`: an editor saves a file and sees it at once. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { type Started, start, tinyLibrary } from './harness/command.ts';

const content = tinyLibrary();
const file = join(content, 'cookie-policy/2026-01-10/ru.mdx');
let server: Started;
let site: string;

before(async () => {
  const port = await freePort();
  site = `http://localhost:${port}`;
  server = start('dev', ['--content', content, '--today', '2026-03-01', '--port', String(port)]);
  await until(
    () => server.said().includes(site),
    () => server.said(),
  );
});
after(async () => {
  server.process.kill();
  await server.ended;
});

const page = async (path = '/ru/cookie-policy/') => (await fetch(site + path)).text();

describe('the site while writing', () => {
  it('shows the library', async () => {
    assert.match(await page(), /помнить корзину/);
    assert.match(await page('/kk/cookie-policy/2026-01-10/parallel/'), /помнить корзину/);
  });

  it('shows a saved file at once', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('помнить корзину', 'хранить корзину'));
    await until(
      async () => (await page()).includes('хранить корзину'),
      () => server.said(),
    );
    assert.doesNotMatch(await page(), /помнить корзину/);
  });

  it('finds what has been saved', async () => {
    const catalogue = await (await fetch(`${site}/pagefind/catalogue.json`)).json();
    assert.ok(catalogue.pages.length > 0);
    const [[, part]] = catalogue.parts;
    assert.equal((await fetch(`${site}/pagefind/index/${part}.pf_index`)).status, 200);
    const kit = await (await fetch(`${site}/ru/search.json`)).json();
    assert.equal((await fetch(site + kit.script)).status, 200);
  });

  it('keeps the last good text on an error, and names the error beside it', async () => {
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, `${good}\nimport x from 'y'\n`);
    await until(
      () => /ru\.mdx:\d+:\d+/.test(server.said()),
      () => server.said(),
    );
    assert.match(await page(), /хранить корзину/);
    await until(
      async () => /class="notice problem error"[\s\S]*no-program/.test(await page()),
      () => server.said(),
    );
    writeFileSync(file, good.replace('хранить корзину', 'беречь корзину'));
    await until(
      async () => (await page()).includes('беречь корзину'),
      () => server.said(),
    );
  });

  it('shows the pictures that a text names, and no other file', async () => {
    const picture = join(content, 'cookie-policy/2026-01-10/plan.png');
    writeFileSync(picture, Buffer.from('\u0089PNG a picture', 'latin1'));
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, `${text}\n![План](plan.png)\n`);
    const address = `${site}/files/cookie-policy/2026-01-10`;
    await until(
      async () => (await fetch(`${address}/plan.png`)).ok,
      () => server.said(),
    );
    assert.match(await (await fetch(`${address}/plan.png`)).text(), /PNG a picture$/);
    assert.equal((await fetch(`${address}/edition.yaml`)).status, 404);
    rmSync(picture);
    writeFileSync(file, text);
  });

  it('shows a document that was not there before', async () => {
    assert.equal((await fetch(`${site}/ru/returns/`)).status, 404);
    cpSync(join(content, 'cookie-policy'), join(content, 'returns'), { recursive: true });
    await until(
      async () => (await fetch(`${site}/ru/returns/`)).ok,
      () => server.said(),
    );
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}

/** At most twenty seconds: the first page of a cold machine takes its time. */
async function until(
  holds: () => boolean | Promise<boolean>,
  explain: () => string,
): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(50))
    if (await holds()) return;
  assert.fail(`It did not come about. The server said:\n${explain()}`);
}
