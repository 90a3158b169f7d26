import { serve } from '#publishing/serve.ts';
import { say } from './say.ts';

/** Serves a built site on this machine until Ctrl+C; false, with the reason told, when it cannot. */
export async function show(folder: string, port: number): Promise<boolean> {
  try {
    const { url } = await serve(folder, { port });
    say(`Open ${url}  (Ctrl+C ends it)`);
    return true;
  } catch (error) {
    say((error as Error).message);
    return false;
  }
}
