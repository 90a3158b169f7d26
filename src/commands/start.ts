/** `npm start`: check, build and show the site on http://localhost:4321. */
import { readArguments } from './arguments.ts';
import { build } from './build.ts';
import { show } from './show.ts';

const { content, out, today, port } = readArguments({ out: 'dist', port: '4321' });
const shown = (await build({ content, out, today })) && (await show(out, Number(port)));
if (!shown) process.exitCode = 1;
