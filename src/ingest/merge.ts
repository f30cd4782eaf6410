import { diff3Merge } from 'node-diff3';
import type { Entry } from '../schema/entry.ts';
import { fingerprint } from './hash.ts';

/** What the machine last wrote into an entry, as hashes: one for each field, in fields that are sets one for each value. */
export type Base = { fields: Record<string, string | string[]>; body: string[] };
/** An entry's data and the source of its body's blocks. */
export type Version = { data: Record<string, unknown>; body: readonly string[] };
/** The merged entry, and the fields (or `body`) in which editor and machine disagreed: the editor's word stands. */
export type Merged = Version & { conflicts: string[] };

/** The machine's own fields: no editor's change of them means anything. */
const MACHINE = new Set(['schema', 'id', 'accession', 'ingest']);

/** Lists whose order and length mean nothing; in other lists a change is a change of the whole. */
const SETS = new Set([
  'keywords', 'keywordProvenance', 'about', 'mentions', 'sameStory', 'formerAddresses', 'notes', 'redirectFrom', 'review',
]);

/** Describe a version in hashes, for a later merge. */
export function toBase({ data, body }: Version): Base {
  const fields = Object.entries(data).filter(([, value]) => fingerprint(value) !== '');
  return {
    fields: Object.fromEntries(fields.map(([name, value]) => [name, isSet(name, value) ? value.map(fingerprint) : fingerprint(value)])),
    body: body.map(fingerprint),
  };
}

/**
 * Merge what the machine says now with the entry as it lies on disk, over the hashes of what the machine said before:
 * field by field, lists as sets, the body by diff3 over its blocks. Where both changed the same thing, the editor wins.
 */
export function merge(base: Base, current: Version, fresh: Version): Merged {
  const locked = new Set((current.data['editor'] as Entry['editor'])?.lock ?? []);
  const conflicts: string[] = [];
  const names = [...new Set([...Object.keys(fresh.data), ...Object.keys(current.data)])];
  const data = Object.fromEntries(
    names.map((name) => {
      const [old, now, next] = [base.fields[name], current.data[name], fresh.data[name]];
      if (MACHINE.has(name)) return [name, next];
      if (locked.has(name)) return [name, now];
      if (SETS.has(name)) return [name, mergeSet(asList(old) as string[], asList(now), asList(next))];
      return [name, mergeField(old, now, next, () => conflicts.push(name))];
    }),
  );
  return { data, body: mergeBody(base.body, current.body, fresh.body, () => conflicts.push('body')), conflicts };
}

type Disagree = () => void;

function mergeField(old: Base['fields'][string] | undefined, now: unknown, next: unknown, disagree: Disagree): unknown {
  const [was, is, will] = [old ?? '', fingerprint(now), fingerprint(next)];
  if (is === was || is === will) return next;
  if (will !== was) disagree();
  return now;
}

/** Three sets: what the editor took out stays out, what the editor put in stays in, in the machine's order. */
function mergeSet(old: readonly string[], now: readonly unknown[], next: readonly unknown[]): unknown[] {
  const [present, offered] = [new Set(now.map(fingerprint)), new Set(next.map(fingerprint))];
  if (same(old, next.map(fingerprint))) return [...now];
  const removed = new Set(old.filter((hash) => !present.has(hash)));
  const kept = next.filter((value) => !removed.has(fingerprint(value)));
  return [...kept, ...now.filter((value) => !offered.has(fingerprint(value)) && !old.includes(fingerprint(value)))];
}

function mergeBody(old: readonly string[], now: readonly string[], next: readonly string[], disagree: Disagree): string[] {
  const sources = new Map([...next, ...now].map((chunk) => [fingerprint(chunk), chunk]));
  const regions = diff3Merge(now.map(fingerprint), [...old], next.map(fingerprint));
  const hashes = regions.flatMap(({ ok, conflict }) => ok ?? (conflict ? mergeRegion(conflict, disagree) : []));
  return hashes.map((hash) => sources.get(hash)!);
}

/** Neighbouring paragraphs, one changed by each side, are one region to diff3; taken one by one they do not disagree. */
function mergeRegion({ a: now, o: old, b: next }: { a: string[]; o: string[]; b: string[] }, disagree: Disagree): string[] {
  const alike = now.length === old.length && next.length === old.length;
  if (alike && old.every((hash, index) => now[index] === hash || next[index] === hash)) {
    return old.map((hash, index) => (now[index] === hash ? next[index]! : now[index]!));
  }
  disagree();
  return now;
}

function isSet(name: string, value: unknown): value is unknown[] {
  return SETS.has(name) && Array.isArray(value);
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((hash, index) => hash === other[index]);
}
