/** Every kind of page in Russian, and those without a language. */
import { checkPages, templates } from './every-page.ts';

checkPages(['/', '/404.html', ...templates.map((path) => `/ru/${path}`)]);
