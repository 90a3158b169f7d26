/** Calling npm, quietly. */
import { runChild } from './child.mjs';

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Inside `npm start` npm says where it lives. Calling that file through Node needs no shell,
 * which `npm.cmd` would on Windows. Another package manager in its place is of no use to us.
 * @param {NodeJS.ProcessEnv} env
 * @returns {readonly [string, ...string[]]}
 */
export function npmProgram(env) {
  const script = env.npm_execpath ?? '';
  return /npm-cli\.[cm]?js$/.test(script) ? [process.execPath, script] : ['npm'];
}

/**
 * Gives what npm printed. If it takes longer than a moment, the title is shown, and then the
 * time. All of it goes to stderr: stdout belongs to the command that comes after.
 * @param {string} title
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
export async function npm(title, args, cwd) {
  const began = Date.now();
  const patience = setTimeout(() => console.error(`${title}…`), 1000);
  const { code, output } = await runNpm(args, cwd);
  clearTimeout(patience);
  const seconds = (Date.now() - began) / 1000;
  if (code !== 0) throw new Error(`${title}: npm could not do this. Its own words stand above.`);
  if (seconds > 1) console.error(`  done in ${seconds.toFixed(0)} s`);
  return output;
}

/**
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
async function runNpm(args, cwd) {
  const [program, ...script] = npmProgram(process.env);
  try {
    const all = [...script, ...quiet, ...args];
    return await runChild(program, all, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  } catch {
    throw new Error('npm was not found. It comes with Node.js: https://nodejs.org');
  }
}
