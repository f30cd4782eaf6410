import type { Archive } from '../../schema/config.ts';
import type { FileReport } from '../../schema/report.ts';
import type { Hints } from './hints.ts';
import type { Keys } from './keys.ts';
import type { Log } from './log.ts';
import type { Desk } from './settle.ts';
import type { Stamps } from './stamps.ts';

export type Stage = 'survey' | 'settle' | 'wait';

/** How ingest is to run. */
export type Options = {
  /** Find out what would change, and write nothing. */
  dryRun?: boolean;
  /** The stamps of the archive, where they were taken a moment ago. */
  stamps?: Stamps;
  /** What the command line says of seeds that are new. */
  flags?: Hints;
  /** Told how far the run is: `done` of `total` files or articles. */
  onProgress?: (stage: Stage, done: number, total: number) => void;
  /** Told what became of each article. */
  onFile?: (report: FileReport) => void;
};

/** All that one run of ingest carries along. */
export type Run = Desk & {
  archive: Archive;
  keys: Keys;
  hints: (file: string) => Hints;
  log: Log;
  /** The texts that a dry run did not write, by id. */
  fresh: Map<string, string>;
  options: Options;
};
