import { every, namedClause } from './page-elements.ts';

const longest = 500;

/**
 * A reference shows the clause it leads to, on hover and on focus. The reader may move onto
 * the preview, and dismisses it with Esc (WCAG 1.4.13).
 */
export function showPreviews(): void {
  const preview = document.createElement('div');
  preview.className = 'preview';
  preview.role = 'tooltip';
  preview.id = 'preview';
  let shown: HTMLAnchorElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    shown?.removeAttribute('aria-describedby');
    preview.remove();
    shown = null;
  };
  const hideSoon = () => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, 250);
  };
  const show = (link: HTMLAnchorElement) => {
    clearTimeout(leaving);
    const text = textOf(namedClause(link.hash));
    if (shown === link || !text) return;
    hide();
    shown = link;
    preview.textContent = text;
    document.body.append(preview);
    link.setAttribute('aria-describedby', 'preview');
    place(preview, link);
  };
  preview.onpointerenter = () => clearTimeout(leaving);
  preview.onpointerleave = hideSoon;
  for (const link of every<HTMLAnchorElement>('a.ref[href^="#"]')) {
    link.onpointerenter = ({ pointerType }) => pointerType === 'mouse' && show(link);
    link.onpointerleave = hideSoon;
    link.onfocus = () => link.matches(':focus-visible') && show(link);
    link.onblur = hide;
    link.onclick = hide;
  }
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}

/** The words of the clause, or the heading of the section and how it begins. */
function textOf(clause: HTMLElement | null): string {
  if (!clause) return '';
  const heading = clause.matches('section') ? `${clause.firstElementChild?.textContent}\n` : '';
  const words = clause.matches('li') ? clause : clause.querySelector<HTMLElement>('.body');
  const text = heading + (words?.innerText ?? '');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** Below the reference, or above when the screen ends. */
function place(preview: HTMLElement, link: HTMLElement): void {
  const [first] = link.getClientRects();
  if (!first) return;
  const { offsetWidth: width, offsetHeight: height } = preview;
  const above = first.bottom + height > innerHeight && first.top > height;
  const left = Math.max(8, Math.min(first.left, document.documentElement.clientWidth - width - 8));
  preview.style.left = `${left + scrollX}px`;
  preview.style.top = `${(above ? first.top - height : first.bottom) + scrollY}px`;
}
