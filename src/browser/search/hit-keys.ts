/** Arrows go from the field through the hits and back; Enter follows the link as anywhere. */
export function stepThroughHits(field: HTMLInputElement, within: ParentNode = document): void {
  addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [
      field,
      ...[...within.querySelectorAll<HTMLElement>('[data-hit]')].filter((hit) =>
        hit.checkVisibility(),
      ),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
    next.closest('.hit')?.scrollIntoView({ block: 'nearest' });
  });
}
