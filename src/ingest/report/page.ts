import type { Config } from '../../schema/config.ts';
import type { FileReport, IngestReport, Outcome } from '../../schema/report.ts';
import { countWords } from '../../strings/plural.ts';
import { reportStrings, type ReportStrings } from '../../strings/report.ts';
import { html, type Html } from './html.ts';
import { isolated } from './article.ts';
import { style } from './style.ts';
import { sums } from './sums.ts';

/** A file's report, and the ledger of its article in HTML where it is shown in full. */
export type Shown = { report: FileReport; ledger?: string };

/** Write the page of a run for the editor: what waits for a decision first, then each source beside its entry. */
export function reportPage(report: IngestReport, shown: readonly Shown[], config: Config): string {
  const { language, digits } = config;
  const words = reportStrings(language);
  const amounts = Object.entries(report.counts) as [Outcome, number][];
  const more = report.files.length - shown.length;
  const waiting = shown.filter(({ report: file }) => waits(file));
  const page = html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title} — ${config.name}</title>
<style>${{ html: style }}</style>
</head>
<body>
<header>
<h1>${words.title} <span>${isolated(config.name)}</span></h1>
<p>${words.intro}</p>
<ul class="counts">${amounts.map(([outcome, n]) => html`<li><b>${words.outcomes[outcome]}</b> ${countWords(n, words.files, { language, digits })}</li>`)}</ul>
</header>
<section class="decide">
<h2>${words.decide}</h2>
${(report.warnings ?? []).map((warning) => html`<p dir="auto">${warning}</p>`)}
${waiting.length === 0 ? html`<p>${words.nothing}</p>` : html`<p>${words.byCause} <code dir="ltr">warraq review --csv</code></p><ol>${waiting.map(({ report: file }) => decision(file, words))}</ol>`}
</section>
${sums(report.totals, words)}
${shown.map(({ ledger }) => ledger !== undefined && html`${{ html: ledger }}`)}
${more > 0 && html`<p class="more">${words.more.replace('{n}', String(more))}</p>`}
</body>
</html>
`;
  return page.html;
}

/** Whether a person should look at a file. */
export function waits({ outcome, review, waits: open, conflicts, missingMedia }: FileReport): boolean {
  return ['quarantined', 'failed', 'kept', 'duplicate'].includes(outcome) || Boolean(missingMedia?.length) || Boolean(review?.length) || (review === undefined && Boolean(open)) || Boolean(conflicts?.length);
}

function decision({ file, id, message, review = [], conflicts = [], missingMedia = [] }: FileReport, words: ReportStrings): Html {
  const reasons = [
    ...(message ? [message] : []),
    ...review.map((line) => said(line, words)),
    ...(conflicts.length > 0 ? [words.conflict.replace('{fields}', conflicts.join('، '))] : []),
    ...(missingMedia.length > 0 ? [words.missing.replace('{pictures}', missingMedia.join('، '))] : []),
  ];
  const name = html`<code dir="ltr">${file}</code>`;
  return html`<li>${id ? html`<a href="#${id}">${name}</a>` : name}<ul>${reasons.map((reason) => html`<li dir="auto">${reason}</li>`)}</ul></li>`;
}

/** A line of an entry's `review` in the words of the page. */
function said(line: string, words: ReportStrings): string {
  if (line === 'no headline was found') return words.noHeadline;
  const text = /^unclassified: (.*)$/s.exec(line)?.[1];
  return text === undefined ? line : words.unclassified.replace('{text}', text);
}
