import type { Entry } from '../../schema/entry.ts';
import { sha256 } from '../hash.ts';
import { foldedWords, shinglesOf } from './shingles.ts';
import { sketchShingles } from './sketch.ts';
import { noteSigns, titleOf } from './title.ts';

/** What the state keeps of an entry so that copies of it are found without reading it again. No text stands in it. */
export type Traits = {
  /** See `sketchOf`. */
  sketch: string;
  /** How many different runs of four words the body has: its length, as far as copies go. */
  size: number;
  /** Hash of the folded words of the body. */
  text: string;
  /** Hashes of the headline's words, see `titleOf`. */
  title: string;
  /** Hashes of the tags, in the same form. */
  tags?: string;
  /** Hash of the original's address. */
  url?: string;
  /** The article's number in its outlet's own counting. */
  number?: number;
  day?: string;
  /** The day of the last change that the source itself names. */
  modified?: string;
  /** What decides which of some copies is shown: it is a draft, credited to another, names its author. */
  marks?: Mark[];
};
export type Mark = 'draft' | 'credited' | 'authored';

/** One entry among those that are compared. */
export type Item = Traits & { id: string; accession: number; publisher?: string };

type Said = Pick<Entry, 'headline' | 'datePublished' | 'keywords' | 'author'> &
  Partial<Pick<Entry, 'dateModified' | 'url' | 'creditText' | 'draft'>>;

/** Note the traits of an entry as ingest makes it, of the plain text of its body, and of its number at its outlet. */
export function traitsOf(entry: Said, body: string, number?: number): Traits {
  const { headline, datePublished, dateModified, keywords, url } = entry;
  const words = foldedWords(body);
  const shingles = shinglesOf(words);
  const marks = marksOf(entry);
  return {
    sketch: sketchShingles(shingles),
    size: shingles.size,
    text: hashOfWords(words),
    title: titleOf(headline),
    ...(keywords.length > 0 && { tags: noteSigns(keywords) }),
    ...(url && { url: hashOf(url) }),
    ...(number !== undefined && { number }),
    ...(datePublished && { day: datePublished.slice(0, 10) }),
    ...(dateModified && { modified: dateModified.slice(0, 10) }),
    ...(marks.length > 0 && { marks }),
  };
}

function marksOf({ creditText, author, draft }: Said): Mark[] {
  return [...(draft ? ['draft' as const] : []), ...(creditText ? ['credited' as const] : []), ...(author.length > 0 ? ['authored' as const] : [])];
}

/** Hash the folded words of a body. */
export function hashOfWords(words: readonly string[]): string {
  return hashOf(words.join(' '));
}

function hashOf(text: string): string {
  return sha256(text).slice(0, 12);
}
