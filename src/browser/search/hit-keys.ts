/** Arrows go from the field through the hits to the way to others, and back; Enter follows the link as anywhere. */
export function stepThroughHits(field: HTMLInputElement, within: ParentNode = document): void {
  addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [
      field,
      ...[...within.querySelectorAll<HTMLElement>('[data-hit], [data-more-documents]')].filter(
        (stop) => stop.checkVisibility(),
      ),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
    (next.closest('.hit') ?? next).scrollIntoView({ block: 'nearest' });
  });
}
