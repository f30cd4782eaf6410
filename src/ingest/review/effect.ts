import type { Role, Span } from '../../schema/ledger.ts';
import type { House } from '../house.ts';
import { countSolid } from '../ledger.ts';
import type { Reading } from '../read.ts';
import { nameOf } from '../sources/source.ts';
import type { SeedName } from './question.ts';
import { readings } from './readings.ts';

/** What decisions would change in the seeds that were read: characters are those that are not blank. */
export type Effect = {
  seeds: number;
  changed: number;
  /** Characters that leave the articles, and those that only get another role. */
  removed: number;
  moved: number;
  /** Seeds of which no entry would be made, and those whose date would change. */
  skipped: number;
  dated: number;
  examples: Change[];
};

/** A line whose role changes; `gone` where its text leaves the article. */
export type Change = { seed: string; text: string; before: Role; after: Role; gone: boolean };

const EXAMPLES = 3;
/** So many readings are held at a time. */
const CHUNK = 200;

/** Read seeds as the archive is now and as it would be, and compare. Writes nothing. */
export async function effectOf(root: string, before: House, after: House, seeds: readonly SeedName[]): Promise<Effect> {
  const effect: Effect = { seeds: seeds.length, changed: 0, removed: 0, moved: 0, skipped: 0, dated: 0, examples: [] };
  for (let at = 0; at < seeds.length; at += CHUNK) {
    const chunk = seeds.slice(at, at + CHUNK);
    const [now, then] = [await readAll(root, before, chunk), await readAll(root, after, chunk)];
    for (const seed of chunk) add(effect, nameOf(seed), now.get(nameOf(seed)), then.get(nameOf(seed)));
  }
  return effect;
}

async function readAll(root: string, house: House, seeds: readonly SeedName[]): Promise<Map<string, Reading | undefined>> {
  const found = new Map<string, Reading | undefined>();
  for await (const { name, reading } of readings(root, house, seeds)) found.set(name, reading);
  return found;
}

function add(effect: Effect, seed: string, now: Reading | undefined, then: Reading | undefined): void {
  if (!then) {
    if (!now) return;
    effect.changed += 1;
    effect.skipped += 1;
    effect.removed += countSolid(now.text);
    return;
  }
  const changes = now ? changesOf(seed, now, then) : [];
  const isDated = now?.entry.datePublished !== then.entry.datePublished || now?.entry.dateEdtf !== then.entry.dateEdtf;
  const isTitled = now?.entry.headline !== then.entry.headline;
  if (isDated) effect.dated += 1;
  if (changes.length > 0 || isDated || isTitled || now?.text !== then.text) effect.changed += 1;
  for (const { text, gone } of changes) effect[gone ? 'removed' : 'moved'] += countSolid(text);
  effect.examples.push(...changes.slice(0, EXAMPLES - effect.examples.length));
}

function changesOf(seed: string, now: Reading, then: Reading): Change[] {
  if (now.text !== then.text) return [];
  return now.spans.flatMap((span) => {
    const other = then.spans.find(({ start, end }) => start <= span.start && span.start < end);
    if (!other || (other.role === span.role && fate(other) === fate(span))) return [];
    const gone = fate(other) === 'removed' && fate(span) !== 'removed';
    return [{ seed, text: now.text.slice(span.start, span.end), before: span.role, after: other.role, gone }];
  });
}

function fate({ to }: Span): 'removed' | 'body' | 'field' {
  return to === null ? 'removed' : to.startsWith('body[') ? 'body' : 'field';
}
