import type { Edit, Span } from '../../schema/ledger.ts';
import type { FileReport } from '../../schema/report.ts';
import type { ReportStrings } from '../../strings/report.ts';
import type { Explanation } from '../explain.ts';
import { html, type Html } from './html.ts';

/** Write one source beside its entry: each span in the colour of its fate, with its role, its rule and its place. */
export function article(explanation: Explanation, report: FileReport, words: ReportStrings): Html {
  const { file, id, text, spans, entry, proofs } = explanation;
  const proven = proofs.tiling && proofs.roundtrip;
  return html`<article id="${id}">
<h2>${isolated(entry.headline)}</h2>
<p class="file"><code dir="ltr">${file}</code> → <code dir="ltr">${id}</code> <b>${words.outcomes[report.outcome]}</b></p>
<div class="columns">
<section><h3>${words.source}</h3>
${spans.map((span) => line(span, text, words))}
</section>
<section><h3>${words.entry}</h3>
<dl>
${fields(explanation).map(([name, value]) => html`<dt><code dir="ltr">${name}</code></dt><dd>${isolated(value)}</dd>`)}
<dt>${words.dates}</dt><dd>${date(explanation, words)}</dd>
<dt>${words.tags}</dt><dd>${tags(explanation, true)}</dd>
<dt>${words.suggestions}</dt><dd>${tags(explanation, false)}</dd>
<dt>${words.proofs}</dt><dd class="${proven ? 'well' : 'ill'}">${proven ? words.holds : words.fails}</dd>
</dl>
</section>
</div>
</article>`;
}

/** Inserted text orders itself, whatever stands around it. */
export function isolated(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}

function line(span: Span, text: string, words: ReportStrings): Html {
  const { role, rule, to } = span;
  return html`<p class="span ${fate(span)}"><small>${words.roles[role]} <code dir="ltr">${rule} → ${to ?? words.removed}</code></small>
<bdi>${edited(text, span)}</bdi></p>`;
}

/** What becomes of a span, as its colour says. */
function fate({ to, role }: Span): string {
  if (to === null) return 'removed';
  if (role === 'unclassified') return 'unknown';
  return to.startsWith('body[') ? 'body' : 'field';
}

/** The text of a span with what its edits took away struck through. */
function edited(text: string, { start, end, edits = [] }: Span): Html[] {
  let at = start;
  const pieces = edits.flatMap((edit: Edit) => {
    const before = html`${text.slice(at, edit.start)}`;
    at = edit.start + edit.text.length;
    return [before, html`<del title="${edit.op}">${edit.text}</del>${edit.by && html`<ins>${edit.by}</ins>`}`];
  });
  return [...pieces, html`${text.slice(at, end)}`];
}

function fields({ entry }: Explanation): [string, string][] {
  const { articleSection, publisher, creditText, locationCreated, url, author, image, print } = entry;
  const rows = {
    headline: entry.headline,
    kicker: entry.kicker,
    articleSection,
    publisher,
    author: author.map(({ name }) => name).join('، '),
    creditText,
    locationCreated,
    url,
    caption: image.map(({ caption }) => caption ?? '').join('، '),
    print: print && Object.values(print).join('، '),
  };
  return Object.entries(rows).filter((row): row is [string, string] => Boolean(row[1]));
}

function date({ entry: { datePublished, dateEdtf, dateProvenance: found } }: Explanation, words: ReportStrings): Html {
  if (!found) return html`${words.noDate}`;
  return html`<b dir="ltr">${datePublished ?? dateEdtf ?? words.open}</b> ${found.text && isolated(`«${found.text}»`)} <code dir="ltr">${found.basis}, ${found.confidence}</code>
<ul>${found.candidates.map((one) => html`<li><bdi dir="ltr">${one.date} · ${one.p} · ${one.why.join(' ')}</bdi></li>`)}</ul>`;
}

function tags({ text, tags: found }: Explanation, automatic: boolean): Html {
  const rows = found.filter((tag) => tag.automatic === automatic);
  return html`<ul class="tags">${rows.map(({ id, surfaces, score }) => {
    const surface = new Set(surfaces.map(({ start, end }) => text.slice(start, end)));
    return html`<li><code dir="ltr">${id}</code> ${isolated([...surface].join('، '))} <small>${score}</small></li>`;
  })}</ul>`;
}
