/** Which edition had force on a day: the form answers from the table of periods below it. */
import { isDated, readDay, shortDay } from './day-field.ts';

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
      ...(day === null ? [refusal(form.dataset, field.value)] : answer(form.dataset, day)),
    );
    if (day === null) field.focus();
  });
}

const refusal = (words: DOMStringMap, typed: string): string =>
  (isDated(typed) ? words.noSuchDate : words.badDate) ?? '';

/** The sentence, with a link to the text of the edition where one has force. */
function answer(words: DOMStringMap, day: string): (string | Node)[] {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-first-day]')];
  const row = rows.find(
    ({ dataset: { firstDay = '', until } }) => firstDay <= day && (!until || day < until),
  );
  if (row) {
    const { sentence, remark } = spoken(words, day);
    return [`${sentence?.replace('{day}', shortDay(day))} `, linkOf(row), remark];
  }
  const isBefore = rows.every(({ dataset: { firstDay = '' } }) => day < firstDay);
  return [(isBefore ? words.before : words.repealed) ?? ''];
}

/** In the tense of the day. What is to come, an edition not yet published may change. */
function spoken(words: DOMStringMap, day: string) {
  const today = presentDay(words.today);
  if (day > today) return { sentence: words.future, remark: ` ${words.asPublished}.` };
  return { sentence: day < today ? words.past : words.present, remark: '.' };
}

/** As the script of every page found it, and never before the site was built. */
function presentDay(built = ''): string {
  const { today = '' } = document.documentElement.dataset;
  return today > built ? today : built;
}

function linkOf(row: HTMLElement): Node {
  const link = document.createElement('a');
  link.href = row.dataset.address ?? '';
  const name = row.querySelector('a')?.ariaLabel ?? '';
  link.textContent = name.charAt(0).toLowerCase() + name.slice(1);
  return link;
}
