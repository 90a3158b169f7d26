import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { comment, mark } from './comment.ts';

/** As much of a code host as a comment needs. */
const comments: { id: number; body: string; user: { type: string } }[] = [
  { id: 1, body: `${mark}\nby a person`, user: { type: 'User' } },
];
const host = createServer(async (request, response) => {
  const sent = JSON.parse((await request.toArray()).join('') || '{}') as { body?: string };
  const { method = '', url = '' } = request;
  const answer = (value: unknown): void => void response.end(JSON.stringify(value));
  if (url.includes('/pulls?state=open')) answer([{ number: 7, head: { sha: 'abc' } }]);
  else if (method === 'GET') {
    const page = Number(/&page=(\d+)/.exec(url)?.[1]);
    answer(comments.slice(100 * (page - 1), 100 * page));
  } else {
    const known = comments.find(({ id }) => url.endsWith(`/comments/${id}`));
    if (known) known.body = sent.body ?? '';
    else comments.push({ id: 2, body: sent.body ?? '', user: { type: 'Bot' } });
    answer({ html_url: 'https://host/7' });
  }
});
await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
after(() => void host.close());
const api = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
const repository = { name: 'o/n', token: 't', api };

test('a report is one comment, written anew, and nobody else’s is touched', async () => {
  assert.equal(await comment(repository, { head: 'abc', report: 'one' }), 'https://host/7');
  await comment(repository, { head: 'abc', report: 'two' });
  assert.deepEqual(
    comments.map(({ body }) => body),
    [`${mark}\nby a person`, `${mark}\ntwo`],
  );
});

test('the comment is found again under more than a page of others', async () => {
  const others = Array.from({ length: 150 }, (_, at) => ({
    id: 100 + at,
    body: 'a question',
    user: { type: 'User' },
  }));
  comments.unshift(...others);
  await comment(repository, { head: 'abc', report: 'again' });
  assert.equal(comments.filter(({ user }) => user.type === 'Bot').length, 1);
});

test('a commit that is no longer the last of a request gets no comment', async () => {
  assert.equal(await comment(repository, { head: 'old', report: 'three' }), null);
});
