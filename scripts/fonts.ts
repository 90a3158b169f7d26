/**
 * `npm run fonts`: makes public/fonts anew. Its files are committed, so this is needed only
 * when a typeface or the list of letters changes.
 *
 * One file holds all letters of a style. Ready-made web fonts put ә ғ қ ң ө ү һ in another file
 * than а–я; a Kazakh word is then shaped in pieces and loses the kerning between them.
 */
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, resolve } from 'node:path';
import { runChild } from './setup/child.mjs';
import { npm } from './setup/npm.mjs';

/**
 * Packages with the whole TrueType files, and the styles we take of each. Where two weights are
 * named they become one variable font: a page has text of both, and one file is one request
 * and a sixth lighter.
 */
const typefaces = [
  {
    package: '@expo-google-fonts/literata',
    version: '0.4.3',
    licence: 'LICENSE-Literata.txt',
    styles: {
      'literata-400-600.woff2': [
        '400Regular/Literata_400Regular.ttf',
        '600SemiBold/Literata_600SemiBold.ttf',
      ],
      'literata-400-italic.woff2': ['400Regular_Italic/Literata_400Regular_Italic.ttf'],
    },
  },
  {
    package: '@expo-google-fonts/golos-text',
    version: '0.4.2',
    licence: 'LICENSE-GolosText.txt',
    styles: {
      'golos-400-600.woff2': [
        '400Regular/GolosText_400Regular.ttf',
        '600SemiBold/GolosText_600SemiBold.ttf',
      ],
    },
  },
] as const;

/** Kerning and marks for setting, `tnum` and `lnum` for clause numbers that stand in columns. */
const features = 'kern,mark,mkmk,ccmp,locl,tnum,lnum,pnum,case,liga';

const characters = [
  'U+20-7E',
  'U+400-45F', // Russian, with the letters of its neighbours
  'U+490-493,U+49A-49B,U+4A2-4A3,U+4AE-4B1,U+4BA-4BB,U+4D8-4D9,U+4E8-4E9', // Kazakh
  'U+18F,U+259', // Latin Ə ə, which real Kazakh files hold in place of Ә ә
  'U+A0,U+A7,U+A9,U+AB,U+AE,U+B0,U+B7,U+BB,U+D7,U+F7', // § © « ® ° · » × ÷
  'U+2009-200A,U+2010-2015,U+2018-201A,U+201C-201E', // thin spaces, dashes, quotation marks
  'U+2020-2022,U+2026,U+202F,U+2030,U+2032-2033,U+2039-203A', // † ‡ • … ‰ ′ ″ ‹ ›
  'U+20AC,U+20B8,U+20BD,U+2116,U+2122', // € ₸ ₽ № ™
  'U+2190-2193,U+2212,U+2264-2265', // ← ↑ → ↓ − ≤ ≥
].join();

const target = resolve(import.meta.dirname, '..', 'public', 'fonts');

async function run(program: string, args: readonly string[]) {
  const { code } = await runChild(program, args).catch(() => {
    throw new Error(`${program} was not found. On Debian: apt install fonttools python3-brotli`);
  });
  if (code !== 0) throw new Error(`${program} failed. Its own words stand above.`);
}

/** The letters of one style. Its tables for vertical setting go: no page is set so. */
const subset = (source: string, file: string) =>
  run('pyftsubset', [
    source,
    `--unicodes=${characters}`,
    `--layout-features=${features}`,
    '--drop-tables+=vhea,vmtx',
    `--output-file=${file}`,
  ]);

/** What the weights have in common once, and how each letter grows from 400 to 600. */
async function joinWeights(light: string, bold: string, file: string) {
  const design = `${file}.designspace`;
  writeFileSync(
    design,
    `<designspace format="4.1">
      <axes><axis tag="wght" name="Weight" minimum="400" maximum="600" default="400"/></axes>
      <sources>
        <source filename="${basename(light)}"><location><dimension name="Weight" xvalue="400"/></location></source>
        <source filename="${basename(bold)}"><location><dimension name="Weight" xvalue="600"/></location></source>
      </sources>
    </designspace>`,
  );
  await run('fonttools', ['varLib', design, '--master-finder', '{fullname}', '-o', file]);
}

/** @param folder for what is made on the way */
async function makeFont(sources: readonly string[], name: string, folder: string) {
  const parts = sources.map((_, at) => resolve(folder, `${name}.${at}.ttf`));
  for (const [at, source] of sources.entries()) await subset(source, parts[at] ?? '');
  const [light = '', bold] = parts;
  const whole = bold ? resolve(folder, `${name}.ttf`) : light;
  if (bold) await joinWeights(light, bold, whole);
  await run('fonttools', ['ttLib.woff2', 'compress', '-o', resolve(target, name), whole]);
}

async function make(folder: string) {
  const packages = typefaces.map((face) => `${face.package}@${face.version}`);
  await npm('Fetching the whole fonts', [
    'install',
    '--prefix',
    folder,
    '--ignore-scripts',
    ...packages,
  ]);
  for (const face of typefaces) {
    const source = resolve(folder, 'node_modules', face.package);
    copyFileSync(resolve(source, 'LICENSE_FONT'), resolve(target, face.licence));
    for (const [name, files] of Object.entries(face.styles)) {
      await makeFont(
        files.map((file: string) => resolve(source, file)),
        name,
        folder,
      );
    }
  }
}

function printSizes() {
  const files = readdirSync(target).filter((name) => name.endsWith('.woff2'));
  const sizes = files.map((name) => statSync(resolve(target, name)).size);
  for (const [at, name] of files.entries())
    console.log(`${String(sizes[at]).padStart(7)}  ${name}`);
  console.log(`${String(sizes.reduce((a, b) => a + b, 0)).padStart(7)}  in all`);
}

const folder = mkdtempSync(resolve(tmpdir(), 'fonts-'));
try {
  mkdirSync(target, { recursive: true });
  await make(folder);
  printSizes();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
