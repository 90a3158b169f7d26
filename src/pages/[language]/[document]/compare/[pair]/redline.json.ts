/** Two editions compared, for programs: the same report as `npm run compare -- … --format json`. */
import type { APIRoute } from 'astro';
import { reportJson } from '#exports/report.ts';
import { contentType } from '#publishing/content-types.ts';
import { type ComparedPair, comparedIn, everyComparedPair } from '../../../../../paths.ts';

export const getStaticPaths = () => everyComparedPair();

export const GET: APIRoute = ({ props }) => {
  const { language, from, to } = props as ComparedPair;
  return new Response(reportJson(comparedIn(language, { from, to })), {
    headers: { 'content-type': contentType('.json') },
  });
};
