import { namedId } from './named-id.ts';

/** Buttons that go to the previous and the next change; the change stood at is framed, named in the list and in the address. */
export function stepThroughChanges(): void {
  const bar = document.querySelector<HTMLElement>('[data-steps]');
  const position = bar?.querySelector<HTMLOutputElement>('[data-position]');
  const changes = [...document.querySelectorAll<HTMLElement>('[data-change][id]')];
  if (!bar || !position || changes.length === 0) return;
  const standAt = (change: HTMLElement) => {
    position.textContent =
      position.dataset.position?.replace('{n}', String(changes.indexOf(change) + 1)) ?? '';
    for (const other of changes) mark(other, other === change);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-change-link]')) {
      const isOwn = namedId(link.hash) === change.id;
      mark(link, isOwn);
      if (isOwn) keepInList(link);
    }
  };
  // Pressed again while the page still glides to a change, the button goes on from that change.
  let gliding = false;
  const fromAddress = () => {
    const named = document.getElementById(namedId())?.closest<HTMLElement>('[data-change]');
    if (named) standAt(named);
  };
  for (const button of bar.querySelectorAll<HTMLButtonElement>('[data-step]')) {
    button.onclick = () => {
      const next = neighbour(changes, button.dataset.step === 'next', gliding);
      // Replaced, not added: the way back leads out of the comparison, not through its changes.
      if (!next) return;
      gliding = true;
      location.replace(`#${encodeURIComponent(next.id)}`);
      // The browser tells of the new address later than the next key may be pressed.
      standAt(next);
      // A screen reader goes on from the change, not from the button.
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
    };
  }
  bar.hidden = false;
  addEventListener('hashchange', fromAddress);
  addEventListener('scrollend', () => {
    gliding = false;
  });
  fromAddress();
}

function mark(element: HTMLElement, current: boolean): void {
  if (current) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
}

/** The change beside the one stood at while that can be seen, else beside the top of the screen. */
function neighbour(
  changes: readonly HTMLElement[],
  forward: boolean,
  gliding: boolean,
): HTMLElement | undefined {
  const current = changes.findIndex(
    (change) => change.hasAttribute('aria-current') && (gliding || canBeSeen(change)),
  );
  if (current >= 0) return changes[current + (forward ? 1 : -1)];
  const line = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 8;
  const isBelow = (change: HTMLElement) => change.getBoundingClientRect().top > line;
  return forward ? changes.find(isBelow) : changes.findLast((change) => !isBelow(change));
}

function canBeSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Scrolls the list of changes only, never the page. */
function keepInList(link: HTMLElement): void {
  const list = link.closest<HTMLElement>('.change-list');
  if (!list) return;
  const frame = list.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  if (top < frame.top || bottom > frame.bottom)
    list.scrollTop += top - frame.top - frame.height / 3;
}
