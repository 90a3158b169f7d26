/** Which edition had force on a day: the form answers from the table of periods below it. */
import { readDay, shortDay } from './day-field.ts';

const form = document.querySelector<HTMLFormElement>('form[data-on-date]');
const result = form?.querySelector<HTMLElement>('[data-result]');
const field = form?.querySelector<HTMLInputElement>('input');
if (form && result && field) offer(form, field, result);

function offer(form: HTMLFormElement, field: HTMLInputElement, result: HTMLElement): void {
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const day = readDay(field.value);
    field.ariaInvalid = String(day === null);
    result.replaceChildren(
      ...(day === null ? [form.dataset.badDate ?? ''] : answer(form.dataset, day)),
    );
    if (day === null) field.focus();
  });
}

/** The sentence, ending in a link to the edition where one had force. */
function answer(words: DOMStringMap, day: string): (string | Node)[] {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-first-day]')];
  const row = rows.find(
    ({ dataset: { firstDay = '', until } }) => firstDay <= day && (!until || day < until),
  );
  if (row) return [`${words.answer?.replace('{day}', shortDay(day))} `, linkOf(row), '.'];
  const isBefore = rows.every(({ dataset: { firstDay = '' } }) => day < firstDay);
  return [(isBefore ? words.before : words.repealed) ?? ''];
}

function linkOf(row: HTMLElement): Node {
  const found = row.querySelector('a');
  const link = document.createElement('a');
  link.href = found?.href ?? '';
  const name = found?.ariaLabel ?? '';
  link.textContent = name.charAt(0).toLowerCase() + name.slice(1);
  return link;
}
