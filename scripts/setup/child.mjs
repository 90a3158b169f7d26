/** Starting other programs without a shell, on any system and any Node from 16 up. */
import { spawn } from 'node:child_process';

const forwarded = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a program to its end. It gets our signals, so that stopping us stops it too.
 * What it prints is ours to return only where `stdio` pipes it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runChild(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    let output = '';
    for (const signal of forwarded) process.on(signal, forward);
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const each of forwarded) process.off(each, forward);
      if (signal) console.error(`The command was ended by the signal ${signal}.`);
      resolve({ code: code ?? 1, output });
    });
  });
}
