import type { Span } from './ledger.ts';

/** What became of one file of `seeds/`. */
export type Outcome = 'new' | 'updated' | 'unchanged' | 'merged' | 'duplicate' | 'deleted' | 'kept' | 'quarantined' | 'rejected' | 'failed';

export type FileReport = {
  file: string;
  /** Key of the record in a file that holds several. */
  record?: string;
  outcome: Outcome;
  id?: string;
  /** Why, and what to do: for files without an entry, and where machine and editor disagreed. */
  message?: string;
  /** Fields in which the editor's word stands against the machine's. */
  conflicts?: string[];
  review?: string[];
  /** Tags and sections that the source itself names: for the editor to judge. */
  suggested?: string[];
  /** Characters that are not blank, by role: their sum is the whole source. */
  characters?: Record<string, number>;
  spans?: (Pick<Span, 'start' | 'end' | 'role' | 'rule' | 'to'> & { text: string })[];
};

/** The report of one run of ingest, as `.warraq/report.json` holds it. */
export type IngestReport = {
  version: 1;
  counts: Partial<Record<Outcome, number>>;
  files: FileReport[];
  /** What is wrong with the archive's own files: it stops a build. */
  problems: string[];
};
