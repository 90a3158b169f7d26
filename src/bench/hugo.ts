/** Hugo on the same texts: its Markdown, one short template, nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LibraryPlan, textsOf } from './made-up-library.ts';
import { type Measured, measure } from './measured-child.ts';

const config = `baseURL = "https://rules.example/"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

const template = `<!doctype html>
<html lang="{{ .Params.language }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
</html>
`;

/** One page for each page of ours that shows a text: the text of the last edition stands on two. */
function writeContent(folder: string, plan: LibraryPlan): number {
  let pages = 0;
  for (const { folder: at, language, text, isLast } of textsOf(plan)) {
    const [title = '', ...rest] = text.split('\n');
    const page = `---\ntitle: ${JSON.stringify(title.slice(2))}\nlanguage: ${language}\n---\n${rest.join('\n')}`;
    const [document = '', day = ''] = at.split('/');
    for (const name of isLast ? [day, 'current'] : [day]) {
      const place = join(folder, 'content', document);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, `${name}-${language}.md`), page);
      pages++;
    }
  }
  return pages;
}

export interface HugoRun extends Measured {
  readonly pages: number;
}

/** Null when there is no Hugo on this machine. */
export async function runHugo(folder: string, plan: LibraryPlan): Promise<HugoRun | null> {
  const { code } = await measure('hugo', ['version']);
  if (code !== 0) return null;
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  writeFileSync(join(folder, 'config.toml'), config);
  writeFileSync(join(folder, 'layouts/_default/single.html'), template);
  const pages = writeContent(folder, plan);
  const run = await measure('hugo', [
    '--quiet',
    '--source',
    folder,
    '--destination',
    join(folder, 'public'),
  ]);
  if (run.code !== 0) throw new Error(`Hugo failed.\n${run.said}`);
  return { ...run, pages };
}
