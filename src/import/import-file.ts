/**
 * A path → imported texts, under watch. In: the path and what the person wished. Out: what
 * `importSource` gives, or a refusal.
 *
 * A small file may unfold into gigabytes, or keep its reader busy for ever, and no limit on sizes
 * sees that in every container. So a worker reads, and is ended when it takes more memory or more
 * time than a document of law can need.
 */
import { Worker } from 'node:worker_threads';
import type { Sentence } from '#legal/problem.ts';
import type { ReadingWishes } from './read-file.ts';
import { Refusal } from './source.ts';
import type { Imported, Wishes } from './steps.ts';

export type FileWishes = ReadingWishes & Wishes;

export type Message =
  | { readonly kind: 'progress' }
  | { readonly kind: 'done'; readonly imported: Imported }
  | { readonly kind: 'refused'; readonly sentence: Sentence }
  | { readonly kind: 'failed'; readonly message: string };

export interface Limits {
  /** Seconds of the processor between two signs of progress. */
  readonly seconds: number;
  readonly megabytes: number;
}

/** Ten megabytes of plain text, the most that is read, take about half of either. */
const usualLimits: Limits = { seconds: 6, megabytes: 1500 };

/** @throws Refusal */
export async function importFile(
  path: string,
  wishes: FileWishes,
  limits = usualLimits,
): Promise<Imported> {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), {
    workerData: { path, wishes },
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
  });
  try {
    return await watched(worker, limits);
  } finally {
    await worker.terminate();
  }
}

function watched(worker: Worker, limits: Limits): Promise<Imported> {
  return new Promise((resolve, reject) => {
    const guard = guardOf(limits);
    const timer = setInterval(() => {
      if (guard.isExceeded()) reject(tooMuch());
    }, 100);
    worker.on('message', (message: Message) => {
      guard.rest();
      if (message.kind !== 'progress') clearInterval(timer);
      answer(message, resolve, reject);
    });
    // The heap's own limit ends the worker with an error of this code.
    worker.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : unknown(error.message)),
    );
    worker.on('exit', () => clearInterval(timer));
  });
}

function answer(
  message: Message,
  resolve: (imported: Imported) => void,
  reject: (refusal: Refusal) => void,
): void {
  switch (message.kind) {
    case 'progress':
      break;
    case 'done':
      resolve(message.imported);
      break;
    case 'refused':
      reject(new Refusal(message.sentence));
      break;
    case 'failed':
      reject(unknown(message.message));
      break;
  }
}

/** While the worker reads, all that the process takes is the worker's. */
function guardOf({ seconds, megabytes }: Limits) {
  const before = process.memoryUsage.rss();
  let since = process.cpuUsage();
  return {
    rest: () => {
      since = process.cpuUsage();
    },
    isExceeded: () => {
      const { user, system } = process.cpuUsage(since);
      const grown = process.memoryUsage.rss() - before;
      return user + system > seconds * 1e6 || grown > megabytes * 1024 * 1024;
    },
  };
}

const tooMuch = (): Refusal =>
  new Refusal({
    ru: 'Файл разворачивается так, как документы не бывают: на него не хватает памяти или времени. Откройте его в своей программе, сохраните заново или напечатайте в новый PDF и импортируйте тот',
    kk: 'Файл құжатқа тән емес түрде жайылады: оған жад не уақыт жетпейді. Оны өз бағдарламасында ашып, қайта сақтаңыз немесе жаңа PDF-ке басып шығарып, соны импорттаңыз',
  });

const unknown = (message: string): Refusal =>
  new Refusal({
    ru: `Файл не прочитан (${message}): сохраните его заново или сохраните текст как TXT в UTF-8 и импортируйте тот`,
    kk: `Файл оқылмады (${message}): оны қайта сақтаңыз немесе мәтінді UTF-8 TXT етіп сақтап, соны импорттаңыз`,
  });
