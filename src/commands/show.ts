import { serve } from '#publishing/serve.ts';
import { say } from './say.ts';

/** Serves a built site on this machine until Ctrl+C. */
export async function show(folder: string, port: number): Promise<void> {
  const { url } = await serve(folder, { port });
  say(`Open ${url}  (Ctrl+C ends it)`);
}
