import { every } from './page-elements.ts';

/** Printing needs a script, so its buttons wait hidden for one. */
export function offerPrinting(): void {
  for (const button of every('[data-print]')) {
    button.hidden = false;
    button.onclick = () => print();
  }
}
