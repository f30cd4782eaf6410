import type { Explanation, Unexplained } from '../ingest/explain.ts';
import { lineNumber } from '../ingest/lines.ts';
import { nameOf } from '../ingest/sources/source.ts';
import type { Span } from '../schema/ledger.ts';

/** ANSI colours by what becomes of a span: into a field, into the body, removed, not understood. */
const COLOURS = { field: 36, body: 0, removed: 31, unclassified: 33 };
const [BOLD, DIM, GREEN] = [1, 2, 32];

/** Write what became of an article for a terminal, each line with its number, which is what an override calls it by. */
export function inColours(one: Explanation | Unexplained): string {
  if (!('spans' in one)) return `${nameOf(one)}: ${one.message}.`;
  const { id, text, spans, proofs, tags, review } = one;
  const proven = proofs.tiling && proofs.roundtrip;
  return [
    paint(`${nameOf(one)} → ${id}`, BOLD),
    ...numbered(spans, text).map(({ span, line }) => lineOf(span, line, text)),
    ...dateOf(one),
    paint('tags', DIM),
    tags.filter(({ automatic }) => automatic).map((tag) => tag.id).join(', '),
    ...factsOf(one).map((fact) => paint(fact, COLOURS.unclassified)),
    ...review.map((question) => paint(`to review: ${question}`, COLOURS.unclassified)),
    paint(`proofs: tiling ${proofs.tiling}, round trip ${proofs.roundtrip}`, proven ? GREEN : COLOURS.removed),
    '',
  ].join('\n');
}

/** The line of each span, counted in one pass. */
function numbered(spans: readonly Span[], text: string): { span: Span; line: number }[] {
  let [at, line] = [0, 1];
  return spans.map((span) => {
    const passed = text.slice(at, span.start);
    line += lineNumber(passed, passed.length) - 1;
    at = span.start;
    return { span, line };
  });
}

function lineOf({ start, end, role, rule, to, edits }: Span, line: number, text: string): string {
  const label = `${line} · ${role} · ${rule} → ${to ?? 'removed'}${edits ? ` (${edits.length} edits)` : ''}`;
  return `${paint(label, DIM)}\n${paint(text.slice(start, end), colourOf(role, to))}`;
}

function dateOf({ entry: { datePublished, dateEdtf, dateProvenance: found } }: Explanation): string[] {
  const how = found ? `${found.text === undefined ? '' : `“${found.text}”, `}${found.basis}, ${found.confidence}` : 'no date in the text';
  const candidates = found?.candidates.map(({ date, p, why }) => `  ${date}  ${p}  ${why.join(' ')}`) ?? [];
  return [paint('date', DIM), `${datePublished ?? dateEdtf ?? 'open'} (${how})`, ...candidates];
}

/** What sets an article apart from others: whose decision it is, and why readers will not find it. */
function factsOf({ entry, spans }: Explanation): string[] {
  const { inLanguage, draft, batch, duplicateOf, dateProvenance } = entry;
  const decided = spans.some(({ rule }) => rule.startsWith('override/')) || dateProvenance?.basis === 'override';
  return [
    ...(decided ? ['decided by an editor: see content/overrides/'] : []),
    ...(batch ? [`batch: ${batch}`] : []),
    ...(inLanguage === 'ar' ? [] : [`language: ${inLanguage}, not in the lists of the site`]),
    ...(draft ? ['a draft: readers do not see it until an editor decides'] : []),
    ...(duplicateOf ? [`another version of ${duplicateOf}, which is shown instead`] : []),
  ];
}

function colourOf(role: Span['role'], to: string | null): number {
  if (to === null) return COLOURS.removed;
  if (role === 'unclassified') return COLOURS.unclassified;
  return to.startsWith('body[') ? COLOURS.body : COLOURS.field;
}

function paint(text: string, colour: number): string {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? `\u001b[${colour}m${text}\u001b[0m` : text;
}
