import type { Confidence, DateProvenance } from './entry.ts';
import type { Span } from './ledger.ts';

/** What became of one file of `seeds/`. */
export type Outcome = 'new' | 'updated' | 'unchanged' | 'merged' | 'duplicate' | 'deleted' | 'kept' | 'quarantined' | 'rejected' | 'failed';

export type FileReport = {
  file: string;
  /** Key of the record in a file that holds several. */
  record?: string;
  outcome: Outcome;
  id?: string;
  /** Why there is no entry, in one word: `empty`, `binary`, `encoding`, `skipped`… */
  reason?: string;
  /** Why, and what to do: for files without an entry, and where machine and editor disagreed. */
  message?: string;
  /** Fields of an entry that was there before which this run wrote anew. */
  changes?: string[];
  /** Fields in which the editor's word stands against the machine's. */
  conflicts?: string[];
  review?: string[];
  /** So many questions stood open when the entry was made, where this run did not read it. */
  waits?: number;
  /** Tags and sections that the source itself names: for the editor to judge. */
  suggested?: string[];
  /** Addresses of pictures that `media/` does not hold. */
  missingMedia?: string[];
  /** Characters that are not blank, by role: their sum is the whole source. */
  characters?: Record<string, number>;
  /** The two proofs: each character is in one span, and the entry gives back what was kept. */
  proofs?: { tiling: boolean; roundtrip: boolean };
  /** What is known of the day, and what else it could be. */
  date?: { day: string | null; edtf: string | undefined; confidence: Confidence; candidates: DateProvenance['candidates'] };
  tags?: { id: string; automatic: boolean; score: number; surfaces: string[] }[];
  spans?: (Pick<Span, 'start' | 'end' | 'role' | 'rule' | 'to'> & { text: string })[];
};

/** The report of one run of ingest, as `.warraq/report.json` holds it. */
export type IngestReport = {
  version: 2;
  counts: Partial<Record<Outcome, number>>;
  /** Of the articles that this run read: characters by role, dates by confidence, and how often each rule took text out. */
  totals: { characters: Record<string, number>; dates: Record<string, number>; removals: Record<string, number> };
  files: FileReport[];
  /** What is odd in the archive's own files, and stops nothing. */
  warnings?: string[];
  /** What is wrong with the archive's own files: it stops a build. */
  problems: string[];
};
