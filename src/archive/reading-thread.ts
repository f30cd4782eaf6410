import { enableCompileCache } from 'node:module';
import { workerData, type MessagePort } from 'node:worker_threads';
import type { House } from './reading.ts';
import type { Changed } from './scan.ts';

/** What a thread that reads is given: where it answers, and a number that rises with each answer. */
export type Desk = { house: House; port: MessagePort; answers: Int32Array };

const { house, port, answers } = workerData as Desk;

enableCompileCache();
const reader = import('./reading.ts');

port.on('message', (files: Changed[] | undefined) => {
  if (files === undefined) port.close();
  else void answer(files);
});

async function answer(files: Changed[]): Promise<void> {
  try {
    const { readRows } = await reader;
    port.postMessage({ readings: files.map(({ file }) => readRows(house, file)) });
  } catch (error) {
    port.postMessage({ error });
  }
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
}
