import { availableParallelism } from 'node:os';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../../schema/config.ts';
import type { Asked, Recorder } from '../record/recorder.ts';
import type { Theme, ThemePage } from './theme.ts';

/** A page that was made, what was asked for it, and by which thread: each tells its questions in its own numbers. */
export type Rendered = { file: string; bytes: Uint8Array; asked: Asked; thread: number };
/** What a rendering thread is given at its start. */
export type Desk = { archive: Archive; theme: string; catalog: string };

/** Fewer pages than this are made before a second thread has loaded the theme. */
const FEW = 1000;
/** Pages that a thread is given at once: enough that none waits for the next, few enough that little lies about. */
const SHEAF = 24;
/** A page is made of many short-lived strings: a nursery of this size (MB) is swept seldom. */
const NURSERY = 64;

type Work = { archive: Archive; theme: Theme; recorder: Recorder };

/** Render pages, in any order: here where they are few, else by two threads. Throws what a page throws. */
export function rendered(pages: readonly ThemePage[], work: Work): AsyncIterable<Rendered> {
  return pages.length < FEW || availableParallelism() < 2 ? renderedHere(pages, work) : renderedApart(pages, work, 2);
}

/** Render pages in this thread, whose catalog is the recorder's. */
export async function* renderedHere(pages: readonly ThemePage[], { theme, recorder }: Work): AsyncIterable<Rendered> {
  for (const page of pages) {
    const { result: bytes, asked } = await recorder.asked(() => theme.render(page));
    yield { file: page.file, bytes, asked, thread: 0 };
  }
}

/** Render pages by so many threads of their own. */
export async function* renderedApart(pages: readonly ThemePage[], { archive, theme, recorder }: Work, count: number): AsyncIterable<Rendered> {
  const desk: Desk = { archive, theme: theme.key, catalog: recorder.catalog.path };
  const young = { maxYoungGenerationSizeMb: NURSERY };
  const threads = Array.from({ length: count }, () => new Worker(new URL('./rendering-thread.ts', import.meta.url), { workerData: desk, resourceLimits: young }));
  let next = 0;
  const give = (thread: number): Promise<{ thread: number; sheaf: Omit<Rendered, 'thread'>[] }> => {
    const answer = once(threads[thread]!, 'message').then(([sheaf]) => ({ thread, sheaf: sheaf as Omit<Rendered, 'thread'>[] }));
    threads[thread]!.postMessage(pages.slice(next, (next += SHEAF)));
    return answer;
  };
  try {
    const open = new Map(threads.map((_, thread) => [thread, give(thread)]));
    while (open.size > 0) {
      const { thread, sheaf } = await Promise.race(open.values());
      if (next < pages.length) open.set(thread, give(thread));
      else open.delete(thread);
      for (const each of sheaf) yield { ...each, thread };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
