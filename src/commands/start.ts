/** `npm start`: check, build and show the site on http://localhost:4321. */
import { readArguments } from './arguments.ts';
import { build } from './build.ts';
import { show } from './show.ts';

const { content, out, today, port } = readArguments({ out: 'dist', port: '4321' });
if (await build({ content, out, today })) await show(out, Number(port));
else process.exitCode = 1;
