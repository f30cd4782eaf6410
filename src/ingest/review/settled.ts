import { readReview } from './causes.ts';
import type { Decision } from './decision.ts';
import type { Kind } from './question.ts';

/** Questions for which an entry waits as a draft. */
const WAITING: ReadonlySet<Kind> = new Set(['headline', 'language', 'text']);

/**
 * Take settled questions out of an entry's front matter, as an editor would by hand: the next run leaves them out. An entry
 * that waited for nothing else is a draft no more.
 */
export function settledEntry(data: Readonly<Record<string, unknown>>, decisions: readonly Extract<Decision, { to: 'entry' }>[]): Record<string, unknown> {
  const settled = new Set(decisions.flatMap(({ settled: line }) => line ?? []));
  const locked = decisions.flatMap(({ lock }) => lock ?? []);
  const review = (data['review'] as string[] | undefined) ?? [];
  const open = review.filter((line) => !settled.has(line));
  const [waited, waits] = [review, open].map((lines) => lines.some((line) => WAITING.has(readReview(line).kind)));
  const editor = data['editor'] as { lock?: string[] } | undefined;
  return {
    ...data,
    review: open.length > 0 ? open : undefined,
    ...(waited && !waits && { draft: undefined }),
    ...(locked.length > 0 && { editor: { ...editor, lock: [...new Set([...(editor?.lock ?? []), ...locked])] } }),
  };
}
