import type { Batch } from '../schema/batch.ts';
import { filesIn } from './files.ts';
import { readVocabulary } from './vocabulary.ts';

/** Find the batches that a seed (`seeds/rt/a.txt`) belongs to; more than one is a fault. */
export type BatchesOf = (file: string) => readonly Batch[];

/** Prepare the search for the batch of a seed. */
export function batchesOf(batches: readonly Batch[]): BatchesOf {
  const tests = batches.map((batch) => ({ batch, patterns: batch.seeds.map(patternOf) }));
  return (file) => tests.filter(({ patterns }) => patterns.some((pattern) => pattern.test(file))).map(({ batch }) => batch);
}

/** Say which seeds two batches claim, once for each pair of them, with both lines of `content/batches.yaml`. */
export function contested(root: string, find: BatchesOf, files: Iterable<string>): string[] {
  const claims = [...new Set(files)].map((file) => ({ file, batches: find(file) })).filter(({ batches }) => batches.length > 1);
  if (claims.length === 0) return [];
  const { terms } = readVocabulary(filesIn(root, 'content/batches.yaml'));
  const say = (batch: Batch, message: string) => terms.find(({ id }) => id === batch.id)?.at(['seeds'], message) ?? message;
  const pairs = Map.groupBy(claims, ({ batches }) => batches.map(({ id }) => id).join(' '));
  return [...pairs.values()].map(([first, ...more]) => {
    const [one, other] = first!.batches as [Batch, Batch];
    const others = more.length > 0 ? ` and ${more.length} more` : '';
    const where = say(other, '').replace(/: $/, '');
    return say(one, `batch "${one.id}" claims ${first!.file}${others}, and so does batch "${other.id}" (${where}). Take it out of one of the two.`);
  });
}

const SIGNS: Record<string, string> = { '**/': '(?:.{1,1000}/)?', '**': '.{0,1000}', '*': '[^/]{0,255}', '?': '[^/]' };

/** A file, a folder or container with all that is in it, or a pattern: `*` stays within a name, `**` does not. */
function patternOf(path: string): RegExp {
  const below = path.replace(/^(?:\.\/)?(?:seeds(?:\/|$))?/, '').replace(/\/$/, '');
  const whole = below === '' ? 'seeds' : `seeds/${below}`;
  const pattern = whole.replace(/\*\*\/|\*\*|[*?]|[^*?]+/g, (part) => SIGNS[part] ?? part.replace(/[.+^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pattern}(?:!?/|$)`, 'su');
}
