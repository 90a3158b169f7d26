/**
 * Sets the page in the site's own fonts. On a first visit they are fetched when the text has
 * been painted in what the machine has, so that they never keep anyone waiting; from then on
 * they lie in the browser, and a page has them from the beginning.
 *
 * Loaded apart from the other scripts and before the page is read, so that no page of a second
 * visit changes its letters before the reader's eyes.
 */
const key = 'typeset';
const root = document.documentElement;

/** Null where the browser keeps nothing for this site. */
function memory(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

async function typeset(): Promise<void> {
  // Both, or the page would change twice.
  await Promise.all(['1em Literata', '1em "Golos Text"'].map((font) => document.fonts.load(font)));
  root.classList.add('typeset');
  memory()?.setItem(key, '');
}

/** After the first paint and, since that may show a page half read, the one that follows its end. */
async function whole(): Promise<void> {
  await new Promise<void>((painted) => {
    new PerformanceObserver((paints, observer) => {
      if (paints.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      painted();
    }).observe({ type: 'paint', buffered: true });
  });
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

if (memory()?.getItem(key) === '') root.classList.add('typeset');
// A font that cannot be had leaves the page as it is.
else
  whole()
    .then(typeset)
    .catch(() => {});
