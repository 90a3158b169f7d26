/** Two editions as one Word document with tracked changes. */
import type { APIRoute } from 'astro';
import { aboutPair } from '#components/comparison/about-pair.ts';
import { redlineDocx } from '#exports/redline-docx.ts';
import { contentType } from '#publishing/content-types.ts';
import { type ComparedPair, comparedIn, everyComparedPair } from '../../../../../paths.ts';

export const getStaticPaths = () => everyComparedPair();

export const GET: APIRoute = ({ props }) => {
  const { language, document, from, to } = props as ComparedPair;
  const about = aboutPair(language, document, { from, to });
  const bytes = redlineDocx(comparedIn(language, { from, to }), about);
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': contentType('.docx') },
  });
};
