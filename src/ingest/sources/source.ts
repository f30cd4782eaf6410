import type { Role } from '../../schema/ledger.ts';
import type { Outlet } from '../../schema/outlet.ts';
import type { Decoded, Refused } from '../decode.ts';

/** What the format of a source says of an article beside its text. Strings are as the source writes them. */
export type Meta = {
  title?: string | undefined;
  /** When it was published. */
  date?: string | undefined;
  /** When it was fetched: it cannot have been published later. */
  capturedAt?: string | undefined;
  url?: string | undefined;
  author?: string[] | undefined;
  section?: string | undefined;
  /** Keywords of the source: they suggest, they never become tags. */
  tags?: string[] | undefined;
  /** Id of the outlet whose profile says how these records are laid out. */
  outlet?: string | undefined;
  /** Pictures that it shows. */
  pictures?: Picture[] | undefined;
  /** The source had not published it. */
  draft?: boolean | undefined;
  /** The title is no part of the text, as in a feed: the headline of the entry comes from here. */
  apart?: boolean | undefined;
};

/** A picture that a source names: its address as written, where in the text it stands (UTF-16 offset), what it shows in words. */
export type Picture = { address: string; at?: number; alt?: string };

/**
 * A stretch of the text whose role its markup tells, `[start, end)` in UTF-16 units, whole lines. Chrome (`boilerplate`) is
 * believed; other roles are believed where no rule of a profile knows better.
 */
export type Mark = {
  start: number;
  end: number;
  role: Role;
  rule: string;
  /** Offsets in the stretch of what is its value, where the rest is to be cut off. */
  value?: [start: number, end: number];
  /** Chrome that is believed only where nothing else explains the line. */
  weak?: true;
};

/** One article of a source, or the reason why there is none. */
export type SourceDoc = {
  /** Path within the archive, `seeds/a.zip!/member` within a container. */
  file: string;
  /** What tells a record from the others of its file, and stays: guid, number of a post, line. */
  record?: string;
  /** SHA-256 of the file's bytes, or of the record's content; empty where nothing was read. */
  sha256: string;
  content: Decoded | Refused;
  meta?: Meta;
  marks?: readonly Mark[];
  /** The file that it was cut out of, where one text holds several articles. */
  within?: Within;
  /** What an editor should look at before anything else. */
  doubts?: readonly string[];
};

/** The text of a whole file, and where one of its articles begins in it. */
export type Within = { text: string; start: number };

/** The bytes of a source, read once, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What a reader may know of the archive. */
export type Context = {
  /** Path of the source, as the archive and its messages name it. */
  file: string;
  /** Articles above this size (bytes) are set aside. */
  maxBytes: number;
  outlets: readonly Outlet[];
  /** How the bytes are to be read, where a person said so. */
  encoding?: string;
  /** What a person said of a member of a container, by its name. */
  encodingOf?: (file: string) => string | undefined;
  /** How many containers are around it. */
  depth?: number;
};

/** A reader turns the bytes of one format into articles. What it cannot read it yields as refused; it may throw on damage. */
export type Reader = (bytes: Bytes, context: Context) => AsyncIterable<SourceDoc>;

/** Name a source in messages, state and plan: the file, and the record in it. */
export function nameOf({ file, record }: Pick<SourceDoc, 'file' | 'record'>): string {
  return record === undefined ? file : `${file}#${record}`;
}

/** The file of `seeds/` in which a source lies: a member's container, else the file itself. */
export function containerIn(file: string): string {
  return file.split('!/')[0]!;
}

/** Set a source aside, with the reason. */
export function refuse(file: string, refused: Refused['refused'], message: string, record?: string): SourceDoc {
  return { file, ...(record !== undefined && { record }), sha256: '', content: { refused, message } };
}
