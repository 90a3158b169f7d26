import type { Answer, Task } from './answer.ts';
import type { AnyComparison, AnyEdition } from './asked.ts';

/** A reader does not wait for longer: the largest texts take ten seconds on a slow machine. */
const patience = 30_000;

type Pair = readonly [old: AnyEdition, now: AnyEdition];

/**
 * Fetches the two texts and has a Worker compare them. Rejects when a text does not come, or the
 * Worker fails or keeps silent.
 */
export async function askWorker(
  { editions: _, ...page }: AnyComparison,
  editions: Pair,
  view: Task['view'],
): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const signal = AbortSignal.timeout(patience);
  try {
    const answered = answerOf(worker, signal);
    const [old, now] = editions;
    const texts = Promise.all([fetchText(old, signal), fetchText(now, signal)]);
    texts.then(
      ([before, after]) =>
        worker.postMessage({ page, editions, texts: [before, after], view } satisfies Task),
      () => {},
    );
    await Promise.race([texts, answered]);
    return await answered;
  } finally {
    worker.terminate();
  }
}

function answerOf(worker: Worker, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = reject;
    worker.onmessageerror = reject;
    signal.onabort = reject;
  });
}

/** The file is named by its bytes, so it may come from the browser's memory. */
async function fetchText({ text }: AnyEdition, signal: AbortSignal): Promise<string | null> {
  if (text === null) return null;
  const answer = await fetch(text, { signal });
  if (!answer.ok) throw new Error(`${text}: ${answer.status}`);
  return answer.text();
}
