/* A thread that renders pages: it is told which, and answers with what came of them. */
import { parentPort, workerData } from 'node:worker_threads';
import { lendCatalog } from '../../archive/catalog.ts';
import { openRecorder } from '../record/recorder.ts';
import type { Desk, Rendered } from './rendering.ts';
import { openTheme, type ThemePage } from './theme.ts';

const { archive, theme: key, catalog } = workerData as Desk;
const theme = await openTheme(archive, key);
const recorder = openRecorder(catalog);
lendCatalog(recorder.catalog);

parentPort!.on('message', async (pages: ThemePage[]) => {
  const sheaf: Omit<Rendered, 'thread'>[] = [];
  for (const page of pages) {
    const { result, asked } = await recorder.asked(() => theme.render(page));
    sheaf.push({ file: page.file, bytes: new Uint8Array(result), asked });
  }
  parentPort!.postMessage(sheaf, sheaf.map(({ bytes }) => bytes.buffer as ArrayBuffer));
});
