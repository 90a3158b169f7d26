/** Which language stands first in parallel text; the choice is kept for the next page. */
const setting = 'language-order';

const orders = document.querySelector<HTMLElement>('[data-orders]');
const buttons = [...(orders?.querySelectorAll<HTMLButtonElement>('[data-order]') ?? [])];
if (orders && buttons.length > 1) offer(orders, buttons);

function offer(orders: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const kept = buttons.find(({ dataset }) => dataset.order === read());
  if (kept && kept !== buttons[0]) apply(kept);
  for (const button of buttons) {
    button.onclick = () => {
      apply(button);
      keep(button.dataset.order ?? '');
    };
  }
  orders.hidden = false;
}

function apply(chosen: HTMLElement): void {
  const order = chosen.dataset.order?.split(' ') ?? [];
  for (const row of document.querySelectorAll('[data-ordered], [data-ordered-rows] tr'))
    arrange(row, order);
  for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
}

/** What has no language, such as the number of a clause, keeps its place before the others. */
function arrange(row: Element, order: readonly string[]): void {
  const place = (part: Element) => order.indexOf((part as HTMLElement).lang);
  const spoken = [...row.children].filter((part) => part.hasAttribute('lang'));
  row.append(...spoken.sort((a, b) => place(a) - place(b)));
}

function read(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

function keep(order: string): void {
  try {
    localStorage.setItem(setting, order);
  } catch {}
}
