/** The side of `importFile` that reads: it may be ended at any moment, and owns nothing. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FileWishes, Message } from './import-file.ts';
import { readSource } from './read-file.ts';
import { Refusal } from './source.ts';
import { importSource } from './steps.ts';

const { path, wishes } = workerData as { readonly path: string; readonly wishes: FileWishes };

const tell = (message: Message): void => parentPort?.postMessage(message);

try {
  const source = await readSource(path, wishes, () => tell({ kind: 'progress' }));
  tell({ kind: 'progress' });
  tell({ kind: 'done', imported: importSource(source, wishes) });
} catch (error) {
  if (error instanceof Refusal) tell({ kind: 'refused', sentence: error.sentence });
  else tell({ kind: 'failed', message: (error as Error).message });
}
