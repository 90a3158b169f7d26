/** scripts/run.mjs in a copy of the project with commands, and an npm, of our own. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** Writes down how it was called; as `npm exec` it answers with the path of a Node. */
const npm = `
const { appendFileSync, mkdirSync } = require('node:fs');
const args = process.argv.slice(2).filter((arg) => !/^--(no-audit|no-fund|loglevel=error)$/.test(arg));
appendFileSync('npm-calls', args.join(' ') + '\\n');
if (args[0] === 'ci') mkdirSync('node_modules', { recursive: true });
if (args[0] === 'exec') console.log(process.execPath);
if (process.env.NPM_FAILS) process.exit(7);
`;

const commands = {
  'build.ts': `const args: string[] = process.argv.slice(2);
    console.log(JSON.stringify({ args, path: process.env.PATH }));`,
  'check.ts': 'process.exit(3);',
  'compare.ts': "process.kill(process.pid, 'SIGKILL');",
  'start.ts': `process.on('SIGTERM', () => { console.log('goodbye'); process.exit(5); });
    setInterval(() => {}, 1000); console.log('ready');`,
};

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

describe('npm scripts', { skip: process.platform === 'win32' && 'made with signals' }, () => {
  let project: string;

  before(() => {
    project = mkdtempSync(join(tmpdir(), 'run-'));
    cpSync(join(root, 'scripts'), join(project, 'scripts'), { recursive: true });
    mkdirSync(join(project, 'src/commands'), { recursive: true });
    for (const [name, text] of Object.entries(commands))
      writeFileSync(join(project, 'src/commands', name), text);
    writeFileSync(join(project, 'npm-cli.cjs'), npm);
    writeFileSync(join(project, 'package-lock.json'), '{}');
  });
  after(() => rmSync(project, { recursive: true }));
  beforeEach(() => {
    needNode('>=22.19');
    writeFileSync(join(project, 'npm-calls'), '');
  });

  const needNode = (range: string): void => {
    const manifest = { type: 'module', engines: { node: range } };
    writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  };
  const npmCalls = (): string[] =>
    readFileSync(join(project, 'npm-calls'), 'utf8').split('\n').filter(Boolean);

  function start(args: readonly string[], more: NodeJS.ProcessEnv = {}) {
    const env = { ...process.env, npm_execpath: join(project, 'npm-cli.cjs'), ...more };
    const child = spawn(process.execPath, ['scripts/run.mjs', ...args], { cwd: project, env });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (part) => {
      stdout += part;
      if (more.STOP_WHEN_READY && stdout.includes('ready')) child.kill('SIGTERM');
    });
    child.stderr.on('data', (part) => {
      stderr += part;
    });
    return new Promise<Ended>((resolve) => {
      child.on('close', (code) => resolve({ code, stdout, stderr }));
    });
  }

  it('install packages first, and again only when the lock file changes or more are needed', async () => {
    await start(['build']);
    await start(['check']);
    assert.deepEqual(npmCalls(), ['ci --omit=dev']);
    await start(['types']);
    await start(['build']);
    assert.deepEqual(npmCalls(), ['ci --omit=dev', 'ci --include=dev']);
    writeFileSync(join(project, 'package-lock.json'), '{"changed": true}');
    await start(['build']);
    assert.deepEqual(npmCalls().length, 3);
  });

  it('pass arguments on as they are and leave stdout to the command', async () => {
    const { stdout, code } = await start(['build', '--out', 'a b', "it's", '"$HOME"', 'ә']);
    const { args, path } = JSON.parse(stdout);
    assert.deepEqual(args, ['--out', 'a b', "it's", '"$HOME"', 'ә']);
    assert.equal(path.split(':')[0], dirname(process.execPath));
    assert.equal(code, 0);
  });

  it('end with the exit code of the command', async () => {
    assert.equal((await start(['check'])).code, 3);
  });

  it('say in words that a command was ended by a signal', async () => {
    const { code, stderr } = await start(['compare']);
    assert.equal(code, 1);
    assert.equal(stderr, 'The command was ended by the signal SIGKILL.\n');
  });

  it('hand a signal on and wait for the goodbye', async () => {
    const { code, stdout } = await start(['start'], { STOP_WHEN_READY: '1' });
    assert.equal(stdout, 'ready\ngoodbye\n');
    assert.equal(code, 5);
  });

  it('list the commands there are when asked for another', async () => {
    const { code, stderr } = await start(['biuld']);
    assert.equal(code, 1);
    assert.match(
      stderr,
      /^There is no command “biuld”\. There are: start, test, build, check, compare, /,
    );
    assert.match((await start([])).stderr, /^No command is given\. There are: start, /);
  });

  it('fetch a newer Node when this one is too old', async () => {
    needNode('>=99.0');
    const { stdout } = await start(['build']);
    assert.match(
      npmCalls().join(),
      /^exec --yes --package=node-.*@\d+\.\d+\.\d+ -- node -p process\.execPath/,
    );
    assert.equal(JSON.parse(stdout).path.split(':')[0], dirname(process.execPath));
  });

  it('say what npm could not do', async () => {
    writeFileSync(join(project, 'package-lock.json'), '{"changed": "again"}');
    const { code, stderr } = await start(['build'], { NPM_FAILS: '1' });
    assert.equal(code, 1);
    assert.match(stderr, /^Installing packages .*: npm could not do this/m);
  });
});
