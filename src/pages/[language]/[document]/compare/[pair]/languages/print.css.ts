/** Running heads of a comparison in every language: each text with both its checksums. */
import type { APIRoute } from 'astro';
import { titleIn } from '#legal/document.ts';
import { comparedLanguages } from '#legal/timeline.ts';
import { drawPrintHeads, proofsOf } from '#markup/print-heads.ts';
import { wordsIn } from '#translations/index.ts';
import { everyPair } from '../../../../../../paths.ts';
import { asPrinted, inLanguage, paths } from '../../../../../../routes.ts';
import { library } from '../../../../../../site.ts';

export const getStaticPaths = () =>
  everyPair().filter(({ props }) => comparedLanguages(library().site, props).length > 1);

export const GET: APIRoute = ({ props }) => {
  const { language, document, from, to } = props as ReturnType<typeof everyPair>[number]['props'];
  const languages = comparedLanguages(library().site, { from, to });
  const proofs = languages.map((other) => {
    const proved = [from, to].map(({ ordinal, texts }) => ({
      ordinal,
      checksum: texts[other]?.checksum ?? '',
    }));
    return `${wordsIn(other).cellName}: ${proofsOf(proved)}`;
  });
  return new Response(
    drawPrintHeads({
      title: titleIn(document, language).text,
      edition: wordsIn(language).comparison.titleInLanguages(
        from.ordinal,
        to.ordinal,
        languages.length,
      ),
      address: asPrinted(
        library().site.address + inLanguage(language, paths.inLanguages(document, from, to)),
      ),
      proof: `SHA-256: ${proofs.join(' | ')}`,
    }),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
