/** One language of an edition, for the browser to compare with any other. */
import type { APIRoute } from 'astro';
import type { Text } from '#legal/edition.ts';
import { comparable, textJson, textNameOf } from '#publishing/text-file.ts';
import { everyDocument } from '../../../../paths.ts';

export const getStaticPaths = () =>
  everyDocument().flatMap(({ props: { document, language } }) =>
    comparable(document, language).map((edition) => {
      const text = edition.texts[language] as Text;
      return {
        params: { document: document.slug, edition: edition.name, text: textNameOf(text) },
        props: { text },
      };
    }),
  );

export const GET: APIRoute = ({ props }) =>
  new Response(textJson(props.text), { headers: { 'content-type': 'application/json' } });
