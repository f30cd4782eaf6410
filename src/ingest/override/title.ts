import type { Span } from '../../schema/ledger.ts';

/** The rule of a line that an editor worded anew. */
const RULE = 'override/title';

/** Let the line that holds the headline stand for the headline that an editor gave. */
export function titled(spans: readonly Span[], title: string | undefined): Span[] {
  return spans.map((span) => (title === undefined || span.to !== 'headline' ? span : { ...span, rule: RULE, value: title }));
}
