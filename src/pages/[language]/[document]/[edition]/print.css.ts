/** Running heads of an edition in print: the margin boxes of a page take only literal strings. */
import type { APIRoute } from 'astro';
import { titleIn } from '#legal/document.ts';
import { inForceUntil, lastDay, statusOf } from '#legal/timeline.ts';
import { wordsIn } from '#translations/index.ts';
import { drawPrintHeads, proofOf } from '../../../../markup/print-heads.ts';
import { everyEdition } from '../../../../paths.ts';
import { asPrinted, inLanguage, paths } from '../../../../routes.ts';
import { library, today } from '../../../../site.ts';

export const getStaticPaths = () =>
  everyEdition().filter(({ props }) => props.edition.texts[props.language]);

export const GET: APIRoute = ({ props }) => {
  const { language, document, edition } = props as ReturnType<typeof everyEdition>[number]['props'];
  const words = wordsIn(language).printHeads;
  const until = inForceUntil(document, edition);
  // What is archived stays so; any other status may have passed by the day of printing.
  const isArchived = statusOf(document, edition, today()) === 'archived';
  const neverHasForce = until !== null && until <= edition.inForceFrom;
  return new Response(
    drawPrintHeads({
      title: titleIn(document, language).text,
      edition:
        until && (isArchived || neverHasForce)
          ? words.archived(edition.ordinal, until)
          : words.period(edition.ordinal, edition.inForceFrom, until && lastDay(until)),
      address: asPrinted(
        library().site.address + inLanguage(language, paths.edition(document, edition)),
      ),
      proof: `SHA-256 ${proofOf(edition.texts[language]?.checksum ?? '')}`,
    }),
    { headers: { 'content-type': 'text/css; charset=utf-8' } },
  );
};
