import { exportName, type SavedFile } from '../../routes.ts';
import { askForFile } from './ask-worker.ts';
import type { AnyComparison, AnyPair } from './asked.ts';

/** Buttons that have a Worker make a file and give it to the reader. */
export function offerFiles(main: HTMLElement, page: AnyComparison, pair: AnyPair): void {
  const frame = main.querySelector<HTMLTemplateElement>('template[data-downloads]');
  frame?.replaceWith(frame.content);
  const failed = main.querySelector<HTMLElement>('[data-export-failed]');
  for (const button of main.querySelectorAll<HTMLButtonElement>('[data-export]')) {
    const file = button.dataset.export as SavedFile;
    button.onclick = async () => {
      if (button.ariaBusy === 'true') return;
      button.ariaBusy = 'true';
      if (failed) failed.hidden = true;
      try {
        const bytes = await askForFile(page, pair, file);
        save(new Blob([bytes], { type: button.dataset.type ?? '' }), nameOf(file, page, pair));
      } catch (error) {
        console.warn(error);
        if (failed) failed.hidden = false;
      } finally {
        button.ariaBusy = null;
      }
    };
  }
}

const nameOf = (file: SavedFile, page: AnyComparison, [from, to]: AnyPair): string =>
  exportName(page, { from, to }, { language: page.language, file });

/** A file made by a script has an address until the browser has had the time to take it. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
