import { serveSite } from '../publish/serve.ts';
import { loadArchive, type Place } from './archive.ts';

/** `warraq preview`: the built site as a host would show it, until the command is ended. */
export async function preview({ port, ...place }: Place & { port: number }): Promise<number> {
  const { out, config } = await loadArchive(place);
  const { url, close } = await serveSite({ out, base: config.base, port: Number(port) });
  console.log(`${url}  (end with Ctrl-C)`);
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
  await close();
  return 0;
}
