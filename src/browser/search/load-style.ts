import { element } from './element.ts';

let loaded: Promise<void> | undefined;

/** What is drawn with its style does not jump; without a style it is drawn all the same. */
export function loadStyle(address: string): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = element('link');
    link.rel = 'stylesheet';
    link.onload = link.onerror = () => resolve();
    link.href = address;
    document.head.append(link);
  });
  return loaded;
}
