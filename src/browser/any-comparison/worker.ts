/** Runs beside the page, which stays at hand while two texts are compared. What is thrown here, the page hears of. */
import { answer, type DrawingTask } from './answer.ts';

addEventListener('message', ({ data }: MessageEvent<DrawingTask>) => postMessage(answer(data)));
