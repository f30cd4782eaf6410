import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Desk } from './reading-thread.ts';
import { readRows, type House, type Reading } from './reading.ts';
import type { Changed } from './scan.ts';

/** With fewer entries (of plain prose: some 0.2 ms each) a second thread is not worth its start. */
const MANY = 1000;
const BATCH = 20;
/** In megabytes. What is read lives shortly; left alone, a thread would keep three times as much. */
const YOUNG = 8;
/** So many batches lie before the second thread, and so many may wait to be written: memory does not grow with the archive. */
const AHEAD = 2;
const WAITING = 4;
/** A thread that says nothing for so long (milliseconds) has died. */
const SILENCE = 120_000;

/** Read entries in their order, a batch at a time. Many are read in two threads, this one and another. */
export function* readEntries(house: House, files: readonly Changed[], many = MANY): Iterable<Reading[]> {
  const batches = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, k) => files.slice(k * BATCH, (k + 1) * BATCH));
  const read = (batch: Changed[]) => batch.map(({ file }) => readRows(house, file));
  if (files.length < many || availableParallelism() < 2) {
    for (const batch of batches) yield read(batch);
    return;
  }
  const second = secondReader(house);
  try {
    yield* readTogether(batches, read, second);
  } finally {
    second.end();
  }
}

// Each batch goes to the other thread as long as it has room; this thread reads one itself rather than wait.
function* readTogether(batches: Changed[][], read: (batch: Changed[]) => Reading[], second: SecondReader): Iterable<Reading[]> {
  const done = new Map<number, Reading[]>();
  const sent: number[] = [];
  let next = 0;
  const sendMore = () => {
    while (sent.length < AHEAD && next < batches.length) {
      second.send(batches[next]!);
      sent.push(next++);
    }
  };
  const receive = (wait: boolean) => {
    const readings = sent.length > 0 ? second.receive(wait) : undefined;
    if (readings) done.set(sent.shift()!, readings);
    return readings !== undefined;
  };
  for (let turn = 0; turn < batches.length; turn += 1) {
    while (!done.has(turn)) {
      sendMore();
      if (receive(false)) continue;
      if (next < batches.length && done.size < WAITING) done.set(next, read(batches[next++]!));
      else receive(true);
    }
    yield done.get(turn)!;
    done.delete(turn);
  }
}

type SecondReader = { send: (files: Changed[]) => void; receive: (wait: boolean) => Reading[] | undefined; end: () => void };

// Its answers are fetched, not listened for, so that who reads entries need not wait for events.
function secondReader(house: House): SecondReader {
  const { port1, port2 } = new MessageChannel();
  const answers = new Int32Array(new SharedArrayBuffer(4));
  const desk: Desk = { house, port: port2, answers };
  new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: desk, transferList: [port2], resourceLimits: { maxYoungGenerationSizeMb: YOUNG } }).unref();
  const receive = (wait: boolean): Reading[] | undefined => {
    const before = Atomics.load(answers, 0);
    const message = receiveMessageOnPort(port1)?.message as { readings?: Reading[]; error?: Error } | undefined;
    if (message?.error) throw message.error;
    if (message?.readings || !wait) return message?.readings;
    if (Atomics.wait(answers, 0, before, SILENCE) === 'timed-out') throw new Error('The second thread that reads entries does not answer.');
    return receive(wait);
  };
  return { send: (files) => port1.postMessage(files), receive, end: () => port1.postMessage(undefined) };
}
