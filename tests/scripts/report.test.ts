import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { asksFor } from '../../scripts/testing/files.ts';
import { inWords } from '../../scripts/testing/tally.ts';

const start =
  "import { before, describe, it } from 'node:test'; import assert from 'node:assert';\n";

const files = {
  'mixed.test.ts': `${start}describe('a clause', () => {
  it('has a number', () => {});
  it('has a name', () => assert.equal(1, 2));
  it.skip('has a colour', () => {});
  describe('of a term', () => it('is bold', async () => { throw new Error('thin', { cause: 'ink' }); }));
});`,
  'group.test.ts': `${start}describe('broken', () => {
  before(() => { throw new Error('no ground'); });
  it('never runs', () => {});
});`,
  'crash.test.ts': "import './absent.ts';",
  'empty.test.ts': "console.log('nothing to see');",
};

const program = `
import { run } from 'node:test';
import { Report } from ${JSON.stringify(join(import.meta.dirname, '../../scripts/testing/report.ts'))};
const tally = await new Report(false).follow(run({ files: process.argv.slice(2) }));
console.log(JSON.stringify(tally));`;

describe('the report of a test run', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'report-'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, 'program.ts'), program);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  });
  after(() => rmSync(folder, { recursive: true }));

  function reportOn(name: string): Promise<string> {
    // Node refuses to run tests inside of tests; without this mark the child does not know.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const args = ['--disable-warning=ExperimentalWarning', 'program.ts', join(folder, name)];
    return new Promise((resolve) => {
      execFile(process.execPath, args, { cwd: folder, env }, (_error, stdout) => resolve(stdout));
    });
  }

  it('counts tests and not their groups, and shows failures with their place and reason', async () => {
    const report = await reportOn('mixed.test.ts');
    assert.match(report, /^✖ mixed\.test\.ts {2}2 of 3 failed, 1 skipped {2}\d\.\d s$/m);
    assert.match(report, /^ {2}mixed\.test\.ts:4 {2}a clause › has a name$/m);
    assert.match(report, /AssertionError.*: 1 == 2/);
    assert.match(
      report,
      /^ {2}mixed\.test\.ts:6 {2}a clause › of a term › is bold\n {4}Error: thin/m,
    );
    assert.match(report, /caused by 'ink'/);
    assert.match(report, /^\{"passed":1,"failed":2,"skipped":1\}$/m);
    assert.doesNotMatch(report, /node:internal/);
  });

  it('counts what a broken group kept from running, and tells of the group once', async () => {
    const report = await reportOn('group.test.ts');
    assert.match(report, /group\.test\.ts:2 {2}broken\n {4}Error: no ground/);
    assert.doesNotMatch(report, /never runs/);
    assert.match(report, /"passed":0,"failed":2/);
  });

  it('fails a file that cannot be loaded, with what it printed', async () => {
    const report = await reportOn('crash.test.ts');
    assert.match(report, /The file broke outside of its tests\.[\s\S]*Cannot find module/);
    assert.match(report, /"passed":0,"failed":1/);
  });

  it('fails a file without a test', async () => {
    const report = await reportOn('empty.test.ts');
    assert.match(report, /There is no test in this file\.\n {2}nothing to see/);
    assert.match(report, /"passed":0,"failed":1/);
  });

  it('has a last line whose form other programs know', () => {
    assert.equal(inWords({ passed: 12, failed: 0, skipped: 0 }), '12 passed, 0 failed');
    assert.equal(inWords({ passed: 1, failed: 2, skipped: 3 }), '1 passed, 2 failed, 3 skipped');
  });
});

describe('a filter of a test run', () => {
  it('is any part of a path, and no filter asks for all', () => {
    assert.ok(asksFor([], 'src/legal/clause.test.ts'));
    assert.ok(asksFor(['clause'], 'src/legal/clause.test.ts'));
    assert.ok(asksFor(['nothing', 'legal/'], 'src/legal/clause.test.ts'));
    assert.ok(!asksFor(['term'], 'src/legal/clause.test.ts'));
  });
});
