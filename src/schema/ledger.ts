/** What a piece of a source can be. One list for all rooms. */
export const roles = [
  'title', 'kicker', 'title-repeat', 'section', 'caption', 'byline', 'dateline', 'place', 'lead',
  'paragraph', 'heading', 'quote', 'list', 'source', 'tags', 'related', 'share', 'link',
  'boilerplate', 'unclassified', 'redacted',
] as const;
export type Role = (typeof roles)[number];

/**
 * One change that turns the text of a span into its value. `text` is what was taken away, `start` where it stood
 * (UTF-16 offset in the source); `by` is what stands there instead (nothing, where it is missing).
 */
export type Edit = {
  op: 'strip' | 'unescape' | 'collapse-space' | 'drop-control' | 'reorder';
  start: number;
  text: string;
  by?: string;
};

/**
 * A piece of the decoded source, `[start, end)` in UTF-16 units. `to` is the place in the entry that holds its value
 * (`headline`, `body[3]`); null means that the text was removed, by the named rule.
 */
export type Span = {
  start: number;
  end: number;
  role: Role;
  rule: string;
  confidence: 'high' | 'medium' | 'low';
  to: string | null;
  value?: string;
  edits?: Edit[];
};

/** One block of an entry's body, as plain text. */
export type Block = { type: 'paragraph' | 'heading' | 'list' | 'quote'; text: string };
