import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '../..');
const readJson = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'));
const packages: Readonly<Record<string, Entry>> = readJson('package-lock.json').packages;
const manifest = readJson('package.json');

/** Where Node would look for a package: in the folder of the one that needs it, then upwards. */
function isLocked(name: string, neededBy: string): boolean {
  if (`${neededBy && `${neededBy}/`}node_modules/${name}` in packages) return true;
  if (neededBy === '') return false;
  const above = neededBy.lastIndexOf('/node_modules/');
  return isLocked(name, above < 0 ? '' : neededBy.slice(0, above));
}

describe('the lock file', () => {
  it('names the binary packages of every system, or npm ci would leave some systems broken', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(name, path))
        .map((name) => `${name}, wanted by ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  it('holds a checksum of every package and the address of no registry', () => {
    for (const [path, { integrity, resolved }] of Object.entries(packages)) {
      if (path === '') continue;
      assert.match(integrity ?? '', /^sha512-/, path);
      assert.equal(resolved, undefined, path);
    }
  });

  it('has what package.json names, each in one exact version', () => {
    const named = { ...manifest.dependencies, ...manifest.devDependencies };
    const locked = Object.keys(named).map((name) => [
      name,
      packages[`node_modules/${name}`]?.version,
    ]);
    assert.deepEqual(Object.fromEntries(locked), named);
  });

  it('has no install script that package.json does not speak of', () => {
    const withScript = Object.entries(packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1));
    assert.deepEqual(withScript, Object.keys(manifest.allowScripts));
  });
});
