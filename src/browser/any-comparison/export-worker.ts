/** Makes a file to take away, beside the page. What is thrown here, the page hears of. */
import { type ExportTask, makeExport } from './make-export.ts';

addEventListener('message', ({ data }: MessageEvent<ExportTask>) => postMessage(makeExport(data)));
