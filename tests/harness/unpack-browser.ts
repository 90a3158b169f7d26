/**
 * Unpacks the named parts of @sparticuz/chromium. The package knows one place only, the
 * system's folder for temporary files, where every project on the machine would share it.
 * So this is a program of its own, started with TMPDIR set to a folder of ours.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';

const packed = fileURLToPath(new URL('../bin', import.meta.resolve('@sparticuz/chromium')));
await Promise.all(process.argv.slice(2).map((part) => inflate(join(packed, part))));
