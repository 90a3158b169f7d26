/** Words of the list of keys: what each key does, and the switch that turns letters off. */
import type { APIRoute } from 'astro';
import { wordsIn } from '#translations/index.ts';
import { everyLanguage } from '../../paths.ts';

export const getStaticPaths = () => everyLanguage();

export const GET: APIRoute = ({ params }) => Response.json(wordsIn(params.language ?? '').keys);
