/**
 * Sets the page in the site's own fonts. On a first visit they are fetched when the text has
 * been painted in what the machine has, so that they never keep anyone waiting; from then on
 * they lie in the browser, as a rule, and a page asks for them from the beginning.
 *
 * Loaded apart from the other scripts, so that it mostly runs before the first paint: then no
 * page of a second visit changes its letters before the reader's eyes.
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
  const italic = document.querySelector('em, .approval') ? ['italic 1em Literata'] : [];
  const fonts = ['1em Literata', '1em "Golos Text"', ...italic];
  // All that the page needs, or it would change more than once.
  await Promise.all(fonts.map((font) => document.fonts.load(font)));
  root.classList.add('typeset');
  memory()?.setItem(key, '');
}

const firstPaint = 'first-contentful-paint';

/** After the first paint and, since that may show a page half read, the one that follows its end. */
async function whole(): Promise<void> {
  // Not every browser tells of paints.
  if (PerformanceObserver.supportedEntryTypes?.includes('paint')) await painted();
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((paints, observer) => {
      if (paints.getEntriesByName(firstPaint).length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'paint', buffered: true });
  });
}

const isUnseen = performance.getEntriesByName(firstPaint).length === 0;
if (isUnseen && memory()?.getItem(key) === '') root.classList.add('typeset');
// A font that cannot be had leaves the page as it is.
else
  whole()
    .then(typeset)
    .catch(() => {});
