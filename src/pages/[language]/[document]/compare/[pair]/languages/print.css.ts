/** Running heads of a comparison in every language: each text with both its checksums. */
import type { APIRoute } from 'astro';
import { titleIn } from '#legal/document.ts';
import type { Text } from '#legal/edition.ts';
import { comparedLanguages } from '#legal/timeline.ts';
import { drawLanguagesHeads } from '#markup/print-heads.ts';
import { wordsIn } from '#translations/index.ts';
import { everyPair } from '../../../../../../paths.ts';
import { asPrinted, inLanguage, paths } from '../../../../../../routes.ts';
import { library } from '../../../../../../site.ts';

export const getStaticPaths = () =>
  everyPair().filter(({ props }) => comparedLanguages(library().site, props).length > 1);

export const GET: APIRoute = ({ props }) => {
  const { language, document, from, to } = props as ReturnType<typeof everyPair>[number]['props'];
  const columns = comparedLanguages(library().site, { from, to }).map((other) => ({
    cellName: wordsIn(other).cellName,
    texts: [from.texts[other] as Text, to.texts[other] as Text] as const,
  }));
  const heads = {
    title: titleIn(document, language).text,
    address: asPrinted(
      library().site.address + inLanguage(language, paths.inLanguages(document, from, to)),
    ),
    ordinals: [from.ordinal, to.ordinal],
    columns,
  } as const;
  return new Response(drawLanguagesHeads(heads, wordsIn(language).comparison), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });
};
