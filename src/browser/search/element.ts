/** Text goes in as text: neither the query nor the index can bring markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  name = '',
  text = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (name) made.className = name;
  made.textContent = text;
  return made;
}

export function button(name: string, text: string, press: () => void): HTMLButtonElement {
  const made = element('button', name, text);
  made.type = 'button';
  made.onclick = press;
  return made;
}
