import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlErrors } from './html.ts';

const page = (body: string): string => `<!doctype html>
<html lang="ru">
  <head><meta charset="utf-8"><title>Условия</title><link rel="stylesheet" href="/a.css" /></head>
  <body>${body}</body>
</html>`;

describe('the check of HTML', () => {
  it('has nothing to say about a modern page, however it is spelt', async () => {
    const body =
      '<main><h1>Условия</h1><p id="p-2.10.2.1">Да<br>нет<br/></p><img src="a.png" alt="">' +
      '<input type=search name=q aria-label="Поиск"><details><summary>Ещё</summary></details></main>';
    assert.deepEqual(await htmlErrors(page(body), 'ru/index.html'), []);
  });

  it('names file, place and rule of a real error', async () => {
    const [error = ''] = await htmlErrors(page('<p><div>а</div></p>'), 'ru/index.html');
    assert.match(error, /^ru\/index\.html:4:\d+ [\w-]+: /);
  });

  it('finds what breaks a page', async () => {
    const rules = async (body: string): Promise<string> =>
      (await htmlErrors(page(body), 'x')).map((error) => error.split(' ')[1]).join(' ');
    assert.match(await rules('<p id="a">а</p><p id="a">б</p>'), /no-dup-id/);
    assert.match(await rules('<a href="/"><a href="/">б</a></a>'), /element-permitted-content/);
    assert.match(await rules('<div aria-labelledby="нет">а</div>'), /no-missing-references/);
    assert.match(await rules('<p>а</div>'), /close-order/);
  });
});
