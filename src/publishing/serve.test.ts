import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Served, serve } from './serve.ts';

const files = {
  'secret.txt': 'outside of the site',
  'site/index.html': '<p>start</p>',
  'site/404.html': '<p>nothing here</p>',
  'site/ru/404.html': '<p>ничего нет</p>',
  'site/ru/terms/index.html': `<p>${'условия '.repeat(500)}</p>`,
  'site/_headers': `/*
  Content-Security-Policy: default-src 'self'; img-src https://a.example
  X-Everywhere: 1

# search needs more
/ru/*
  ! Content-Security-Policy
  Content-Security-Policy: default-src 'none'
`,
  'site/styles.css': 'p { color: black }',
  'site/terms.json': '{}',
  'site/feed.xml': '<feed/>',
  'site/font.woff2': 'font',
  'site/pagefind/wasm.ru.pagefind': 'packed',
  'site/pagefind/index/ru_1.pf_index': 'packed',
  'site/text.pdf': 'pdf',
  'site/text.docx': 'docx',
};

describe('the server of a built site', () => {
  let folder: string;
  let site: Served;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'serve-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    site = await serve(join(folder, 'site'), { port: 0 });
  });
  after(async () => {
    await site.close();
    await rm(folder, { recursive: true });
  });

  const ask = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(site.url + path, { redirect: 'manual', ...init });

  /** Sends the address as it is: `fetch` would tidy `..` away before anyone could be harmed. */
  const rawStatus = (path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(site.url);
      get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on(
        'error',
        reject,
      );
    });

  it('answers a folder with its index.html', async () => {
    assert.equal(await (await ask('/')).text(), '<p>start</p>');
    const terms = await ask('/ru/terms/?from=a');
    assert.equal(terms.status, 200);
    assert.match(await terms.text(), /условия/);
  });

  it('adds the slash that a folder lacks and keeps the query', async () => {
    const answer = await ask('/ru/terms?q=1');
    assert.equal(answer.status, 301);
    assert.equal(answer.headers.get('location'), '/ru/terms/?q=1');
  });

  it('never redirects to another host', async () => {
    const { hostname, port } = new URL(site.url);
    const location = await new Promise((resolve, reject) => {
      get({ hostname, port, path: '//ru/terms' }, (answer) => {
        resolve(answer.resume().headers.location);
      }).on('error', reject);
    });
    assert.equal(location, '/ru/terms/');
  });

  it('says what a file is', async () => {
    const types = Object.keys(files).filter((name) => /^site\/.*\./.test(name));
    const seen: Record<string, string | null> = {};
    for (const name of types) {
      const answer = await ask(name.slice('site'.length));
      seen[name.split('.').at(-1) ?? ''] = answer.headers.get('content-type');
    }
    assert.deepEqual(seen, {
      html: 'text/html; charset=utf-8',
      css: 'text/css; charset=utf-8',
      json: 'application/json',
      xml: 'application/xml',
      woff2: 'font/woff2',
      pagefind: 'application/octet-stream',
      pf_index: 'application/octet-stream',
      pdf: 'application/pdf',
      docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    });
  });

  it('answers what is missing with the nearest 404 page', async () => {
    for (const [path, text] of [
      ['/nothing/', '<p>nothing here</p>'],
      ['/ru/nothing/at/all.html', '<p>ничего нет</p>'],
      ['/ru/terms/nothing', '<p>ничего нет</p>'],
      ['/kk/', '<p>nothing here</p>'],
    ] as const) {
      const answer = await ask(path);
      assert.equal(answer.status, 404, path);
      assert.equal(await answer.text(), text, path);
    }
  });

  it('gives no file outside of its folder, however the way there is spelt', async () => {
    for (const path of [
      '/../secret.txt',
      '/ru/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/%2e%2e%2fsecret.txt',
      '/..%5csecret.txt',
      '/..\\secret.txt',
      '/../site-beside/secret.txt',
      '/secret.txt%00.html',
      '/%',
      'secret.txt',
    ]) {
      assert.equal(await rawStatus(path), 400, path);
    }
  });

  it('presses text for those who can read it, and only text', async () => {
    const plain = await ask('/ru/terms/', { headers: { 'accept-encoding': 'identity' } });
    assert.equal(plain.headers.get('content-encoding'), null);
    const words = await plain.text();
    for (const [accepted, used] of [
      ['gzip, br', 'br'],
      ['gzip', 'gzip'],
    ] as const) {
      const pressed = await ask('/ru/terms/', { headers: { 'accept-encoding': accepted } });
      assert.equal(pressed.headers.get('content-encoding'), used);
      assert.equal(await pressed.text(), words);
    }
    const font = await ask('/font.woff2', { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(font.headers.get('content-encoding'), null);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/font.woff2', { method: 'HEAD' });
    assert.equal(head.headers.get('content-length'), '4');
    assert.equal(await head.text(), '');
    assert.equal((await ask('/', { method: 'POST' })).status, 405);
  });

  it('sends the headers that the site names for its host, on missing pages too', async () => {
    const policy = async (path: string) => (await ask(path)).headers.get('content-security-policy');
    assert.equal(await policy('/'), "default-src 'self'; img-src https://a.example");
    assert.equal(await policy('/nothing'), "default-src 'self'; img-src https://a.example");
    assert.equal(await policy('/ru/terms/?q=1'), "default-src 'none'");
    assert.equal((await ask('/ru/terms/')).headers.get('x-everywhere'), '1');
  });

  it('sends other headers where they are asked for', async () => {
    const headers = [{ path: '/styles.css', headers: { 'X-Asked': 'yes' } }];
    const other = await serve(join(folder, 'site'), { port: 0, headers });
    assert.equal((await fetch(`${other.url}/styles.css`)).headers.get('x-asked'), 'yes');
    assert.equal((await fetch(`${other.url}/`)).headers.get('x-everywhere'), null);
    await other.close();
  });

  it('survives a reader who hangs up', async () => {
    const { hostname, port } = new URL(site.url);
    await new Promise<void>((resolve) => {
      const hasty = request({ hostname, port, path: '/ru/terms/' }, (answer) => answer.destroy());
      hasty
        .on('close', resolve)
        .on('error', () => undefined)
        .end();
    });
    assert.equal((await ask('/')).status, 200);
  });

  it('says in words that its port is taken', async () => {
    const port = Number(new URL(site.url).port);
    await assert.rejects(serve(folder, { port }), {
      message: `Port ${port} is in use: another program answers there. Stop it, or choose another port.`,
    });
  });
});
