/** `npm run format`: layout and order of imports, and the lint findings that mend themselves. */
import { biome } from './checks.ts';
import { runChild } from './setup/child.mjs';

const paths = process.argv.slice(2);
const { code } = await runChild(process.execPath, [biome, 'check', '--write', ...paths]);
process.exitCode = code;
