import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { once } from './once.ts';

describe('what is made once in a run', () => {
  it('is made by the first who asks, and the others wait for it', async () => {
    let made = 0;
    const ask = () =>
      once(`thing-${process.pid}`, async (folder) => {
        made += 1;
        await pause(100);
        writeFileSync(join(folder, 'thing'), 'made');
      });
    const folders = await Promise.all([ask(), ask(), ask()]);
    assert.equal(made, 1);
    assert.equal(new Set(folders).size, 1);
    assert.equal(readFileSync(join(folders[0] ?? '', 'thing'), 'utf8'), 'made');
  });

  it('fails for all when it fails for one', async () => {
    const ask = () =>
      once(`broken-${process.pid}`, async () => {
        throw new Error('no such content');
      });
    for (const result of await Promise.allSettled([ask(), ask()])) {
      assert.equal(result.status, 'rejected');
      assert.match(String(result.reason), /no such content/);
    }
  });

  it('does not wait for a process that is gone', async () => {
    const folder = await once(`first-${process.pid}`, async () => {});
    const gone = `${folder}-gone`;
    writeFileSync(`${gone}.owner`, '4194304');
    assert.ok(!existsSync(gone));
    await assert.rejects(
      once(`first-${process.pid}-gone`, async () => {}),
      /ended before it was done/,
    );
  });
});
