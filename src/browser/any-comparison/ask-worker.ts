import type { LanguageCode } from '../../legal/document.ts';
import { sharedLanguages } from '../../markup/comparison-missing.ts';
import type { View } from '../../markup/comparison-toolbar.ts';
import type { SavedFile } from '../../routes.ts';
import type { Answer, DrawingTask } from './answer.ts';
import type { AnyComparison, AnyPair } from './asked.ts';
import type { ExportTask } from './make-export.ts';
import type { Task, TextPair } from './task.ts';

/** A reader does not wait for longer: the largest texts take ten seconds on a slow machine. */
const patience = 30_000;

/**
 * Fetches the texts and has a Worker compare and draw them. Rejects when a text does not come, or
 * the Worker fails or keeps silent.
 */
export function askForDrawing(page: AnyComparison, editions: AnyPair, view: View): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const shared = sharedLanguages(editions);
  const needed =
    view === 'languages' ? shared : shared.filter((language) => language === page.language);
  return askWorker<DrawingTask, Answer>(worker, async (signal) => ({
    ...(await taskOf(page, editions, { languages: needed, signal })),
    view,
  }));
}

/** Likewise for a file to take away, in the language of the page. */
export function askForFile(
  page: AnyComparison,
  editions: AnyPair,
  file: SavedFile,
): Promise<Uint8Array<ArrayBuffer> | string> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  return askWorker<ExportTask, Uint8Array<ArrayBuffer> | string>(worker, async (signal) => ({
    ...(await taskOf(page, editions, { languages: [page.language], signal })),
    file,
  }));
}

async function askWorker<T extends Task, A>(
  worker: Worker,
  prepare: (signal: AbortSignal) => Promise<T>,
): Promise<A> {
  const signal = AbortSignal.timeout(patience);
  try {
    const answered = answerOf<A>(worker, signal);
    const task = prepare(signal);
    task.then(
      (ready) => worker.postMessage(ready),
      () => {},
    );
    await Promise.race([task, answered]);
    return await answered;
  } finally {
    worker.terminate();
  }
}

function answerOf<A>(worker: Worker, signal: AbortSignal): Promise<A> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<A>) => resolve(data);
    worker.onerror = reject;
    worker.onmessageerror = reject;
    signal.onabort = reject;
  });
}

interface Wanted {
  readonly languages: readonly LanguageCode[];
  readonly signal: AbortSignal;
}

async function taskOf(
  { editions: _, ...page }: AnyComparison,
  editions: AnyPair,
  { languages, signal }: Wanted,
): Promise<Task> {
  const texts = languages.map(async (language): Promise<[LanguageCode, TextPair]> => {
    const [old, now] = editions.map(({ texts }) => fetchText(texts[language] ?? '', signal));
    return [language, await Promise.all([old, now] as [Promise<string>, Promise<string>])];
  });
  return { page, editions, texts: Object.fromEntries(await Promise.all(texts)) };
}

/** The file is named by its bytes, so it may come from the browser's memory. */
async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}
