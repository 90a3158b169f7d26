/** Every kind of page in Kazakh. */
import { checkPages, templates } from './every-page.ts';

checkPages(templates.map((path) => `/kk/${path}`));
