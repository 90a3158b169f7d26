/** Running heads of a comparison in print, the same for both views. */
import type { APIRoute } from 'astro';
import { titleIn } from '#legal/document.ts';
import { wordsIn } from '#translations/index.ts';
import { drawPrintHeads, proofOf } from '../../../../../markup/print-heads.ts';
import { everyPair } from '../../../../../paths.ts';
import { inLanguage, paths } from '../../../../../routes.ts';
import { library } from '../../../../../site.ts';

export const getStaticPaths = () =>
  everyPair().filter(
    ({ props: { language, from, to } }) => from.texts[language] && to.texts[language],
  );

export const GET: APIRoute = ({ props }) => {
  const { language, document, from, to } = props as ReturnType<typeof everyPair>[number]['props'];
  const proofs = [from, to].map(
    (edition) => `№ ${edition.ordinal} ${proofOf(edition.texts[language]?.checksum ?? '')}`,
  );
  return new Response(
    drawPrintHeads({
      title: titleIn(document, language).text,
      edition: wordsIn(language).comparison.title(from.ordinal, to.ordinal),
      address:
        library().site.address.replace(/^https?:\/\//, '') +
        inLanguage(language, paths.comparison(document, from, to)),
      proof: `SHA-256: ${proofs.join(' · ')}`,
    }),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
