/** Running heads of a comparison in print, the same for both views. */
import type { APIRoute } from 'astro';
import { titleIn } from '#legal/document.ts';
import type { Edition } from '#legal/edition.ts';
import { wordsIn } from '#translations/index.ts';
import { drawComparisonHeads } from '../../../../../markup/print-heads.ts';
import { type ComparedPair, everyComparedPair } from '../../../../../paths.ts';
import { asPrinted, inLanguage, paths } from '../../../../../routes.ts';
import { library } from '../../../../../site.ts';

export const getStaticPaths = () => everyComparedPair();

export const GET: APIRoute = ({ props }) => {
  const { language, document, from, to } = props as ComparedPair;
  const proved = ({ ordinal, texts }: Edition) => ({
    ordinal,
    checksum: texts[language]?.checksum ?? '',
  });
  const heads = {
    title: titleIn(document, language).text,
    address: asPrinted(
      library().site.address + inLanguage(language, paths.comparison(document, from, to)),
    ),
    editions: [proved(from), proved(to)],
  } as const;
  return new Response(drawComparisonHeads(heads, wordsIn(language).comparison), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
