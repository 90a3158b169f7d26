/** `compare/?from=…&to=…` leads to the comparison that stands ready, in whichever order the two were named. */
const parameters = new URLSearchParams(location.search);
const [from, to] = [parameters.get('from'), parameters.get('to')];
if (document.querySelector('[data-any-comparison]') && from && to) lead(from, to);

function lead(from: string, to: string): void {
  const ready = [...document.querySelectorAll<HTMLElement>('[data-pair]')];
  const pair = ready.find(
    ({ dataset }) => dataset.pair === `${from}..${to}` || dataset.pair === `${to}..${from}`,
  );
  const link = pair?.querySelector('a');
  if (link) {
    location.replace(link.href);
    return;
  }
  const known = [choose('from', from), choose('to', to)].every(Boolean);
  if (!known) show('[data-unknown-edition]');
  else show(from === to ? '[data-same-edition]' : '[data-not-prepared]');
  const near = ready.filter(({ dataset }) =>
    dataset.pair?.split('..').some((name) => name === from || name === to),
  );
  if (near.length > 0) for (const other of ready) other.hidden = !near.includes(other);
}

/** Puts the edition asked for into the form; false when the document has no such edition. */
function choose(field: 'from' | 'to', name: string): boolean {
  const select = document.querySelector<HTMLSelectElement>(`[data-pick] select[name=${field}]`);
  const option = select && [...select.options].find(({ value }) => value === name);
  if (option) option.selected = true;
  return Boolean(option);
}

function show(selector: string): void {
  for (const sentence of document.querySelectorAll<HTMLElement>(selector)) sentence.hidden = false;
}
