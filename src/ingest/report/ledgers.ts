import { join } from 'node:path';
import type { FileReport } from '../../schema/report.ts';
import { explainDoc, type Explanation } from '../explain.ts';
import { fingerprint } from '../hash.ts';
import type { Run } from '../run/run.ts';
import { PIPELINE } from '../run/version.ts';
import { readSeedFile } from '../seeds.ts';
import { containerIn, nameOf } from '../sources/source.ts';

/** The ledgers of a run's articles. */
export type Ledgers = {
  /** Stands for all that an article's ledger is made from. */
  keyOf: (report: FileReport) => string;
  /** Reads the ledgers of some articles, by the name of their source. */
  read: (reports: readonly FileReport[]) => Promise<Map<string, Explanation>>;
};

/** Read ledgers as a run did, each file of `seeds/` once. */
export function ledgersOf({ root, house, hints, state }: Pick<Run, 'root' | 'house' | 'hints' | 'state'>): Ledgers {
  return {
    keyOf: ({ file, record, id, outcome }) => fingerprint([PIPELINE, file, record, outcome, house.config.language, state.entries.get(id!)]),
    read,
  };

  async function read(reports: readonly FileReport[]): Promise<Map<string, Explanation>> {
    const found = new Map<string, Explanation>();
    for (const [file, own] of Map.groupBy(reports, ({ file: name }) => containerIn(name))) {
      const wanted = new Map(own.map((report) => [nameOf(report), report.id!]));
      for await (const doc of readSeedFile(join(root, file), file, house, hints(file))) {
        const id = wanted.get(nameOf(doc));
        const one = id === undefined ? undefined : explainDoc(doc, house, state.entries.get(id)?.context);
        if (id !== undefined && one && 'spans' in one) found.set(nameOf(doc), { ...one, file: nameOf(doc), id });
      }
    }
    return found;
  }
}
