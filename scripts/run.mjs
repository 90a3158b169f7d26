#!/usr/bin/env node
/**
 * Starts every command of the project: `node scripts/run.mjs <command> …arguments`.
 *
 * A fresh clone and some Node with its npm must be enough, so this file and those in setup/
 * are written for old Nodes and need no package. First a Node new enough is found, then the
 * packages are installed if the lock file has changed, and only then the command starts.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './setup/child.mjs';
import { findNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';

/** The file behind each command. `dev` marks those that need the packages of developers. */
const commands = {
  start: { entry: 'src/commands/start.ts' },
  test: { entry: 'scripts/test.ts', dev: true },
  build: { entry: 'src/commands/build.ts' },
  dev: { entry: 'src/commands/dev.ts' },
  check: { entry: 'src/commands/check.ts' },
  compare: { entry: 'src/commands/compare.ts' },
  import: { entry: 'src/commands/import.ts' },
  new: { entry: 'src/commands/new.ts' },
  changes: { entry: 'src/commands/changes.ts' },
  comment: { entry: 'src/commands/comment.ts' },
  publish: { entry: 'src/commands/publish.ts' },
  verify: { entry: 'src/commands/verify.ts' },
  stem: { entry: 'src/commands/stem.ts' },
  bench: { entry: 'src/commands/bench.ts', dev: true },
  pictures: { entry: 'scripts/pictures.ts', dev: true },
  fonts: { entry: 'scripts/fonts.ts', dev: true },
  types: { entry: 'scripts/types.ts', dev: true },
  format: { entry: 'scripts/format.ts', dev: true },
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} name */
function findCommand(name) {
  const present = Object.entries(commands).filter(([, { entry }]) => existsSync(join(root, entry)));
  const found = present.find(([known]) => known === name);
  if (found) return found[1];
  const complaint = name ? `There is no command “${name}”.` : 'No command is given.';
  throw new Error(`${complaint} There are: ${present.map(([known]) => known).join(', ')}.`);
}

/**
 * Whatever the command starts in its turn must meet the same Node, hence the PATH. Modules once
 * compiled are kept beside the packages: a third of a second less for every command.
 * Astro reports its use to its makers unless told not to.
 * @param {string} node
 */
function environment(node) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const path = [dirname(node), process.env[name]].filter(Boolean).join(delimiter);
  const compiled = join(root, 'node_modules/.cache/node');
  const own = { NODE_COMPILE_CACHE: compiled, ASTRO_TELEMETRY_DISABLED: '1' };
  return { ...process.env, [name]: path, ...own };
}

/** @param {string[]} argv */
async function run([name = '', ...args]) {
  const command = findCommand(name);
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const node = await findNode(engines.node);
  await ensurePackages(root, 'dev' in command);
  // Node 22 warns at every start that it strips types; Node 24 no longer does.
  const nodeArgs = ['--disable-warning=ExperimentalWarning', join(root, command.entry), ...args];
  const { code } = await runChild(node, nodeArgs, { env: environment(node) });
  return code;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
