/* A thread that judges pages: it is given them at its start, and tells what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { judgePages, type Pages } from './judging.ts';

parentPort!.postMessage(judgePages(workerData as Pages));
