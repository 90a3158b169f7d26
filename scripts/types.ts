/** `npm run types`: the type check alone, in full colour. */
import { types } from './checks.ts';
import { runChild } from './setup/child.mjs';

const { code } = await runChild(process.execPath, [types.program, ...types.args]);
process.exitCode = code;
