/** What a page fetches when the reader turns to search: the script, its style and its words. */
import type { APIRoute } from 'astro';
import script from '#browser/search-dialog.ts?worker&url';
import type { SearchKit } from '#browser/search-kit.ts';
import { dialogWords } from '#components/search/words.ts';
import { everyLanguage } from '../../paths.ts';
import { inLanguage, paths } from '../../routes.ts';
import { library } from '../../site.ts';
import style from '../../styles/search-dialog.css?url';

export const getStaticPaths = () => everyLanguage();

export const GET: APIRoute = ({ params }) => {
  const { language = '' } = params;
  const words = dialogWords(language, library().site.languages);
  const page = inLanguage(language, paths.search());
  return Response.json({ script, style, words, page } satisfies SearchKit);
};
