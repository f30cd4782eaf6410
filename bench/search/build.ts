/** Write the index of one engine: `node bench/search/build.ts ENGINE CORPUS.jsonl FOLDER`. A process of its own, so that it can be measured. */
import { readCorpus } from '../../eval/search/corpus.ts';
import { engines } from './engines.ts';

const [engine, corpus, folder] = process.argv.slice(2);
await engines[engine!]!.write(readCorpus(corpus!).map(({ record }) => record), folder!);
