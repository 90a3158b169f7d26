/** Two editions as the comparative table, for Word. */
import type { APIRoute } from 'astro';
import { aboutPair } from '#components/comparison/about-pair.ts';
import { tableDocx } from '#exports/table-docx.ts';
import { contentType } from '#publishing/content-types.ts';
import { type ComparedPair, comparedIn, everyComparedPair } from '../../../../../paths.ts';

export const getStaticPaths = () => everyComparedPair();

export const GET: APIRoute = ({ props }) => {
  const { language, document, from, to } = props as ComparedPair;
  const about = aboutPair(language, document, { from, to });
  const bytes = tableDocx(comparedIn(language, { from, to }), about);
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': contentType('.docx') },
  });
};
