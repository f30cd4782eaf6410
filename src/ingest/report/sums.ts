import type { Confidence } from '../../schema/entry.ts';
import type { Role } from '../../schema/ledger.ts';
import type { IngestReport } from '../../schema/report.ts';
import type { ReportStrings } from '../../strings/report.ts';
import { html, type Html } from './html.ts';

/** So many rules are named: an editor looks for the one that takes too much. */
const MOST = 12;

/** Write what a run came to: characters by role, dates by certainty, and the rules that took most out; nothing where it read nothing. */
export function sums({ characters, dates, removals }: IngestReport['totals'], words: ReportStrings): Html | false {
  if (Object.keys(characters).length === 0) return false;
  return html`<section class="sums">
${table(words.sums.characters, characters, (role) => words.roles[role as Role])}
${table(words.sums.dates, dates, (confidence) => words.confidence[confidence as Confidence])}
${Object.keys(removals).length > 0 && table(words.sums.removals, removals, (rule) => html`<code dir="ltr">${rule}</code>`)}
</section>`;
}

function table(title: string, amounts: Record<string, number>, name: (key: string) => string | Html): Html {
  const rows = Object.entries(amounts).sort(([, one], [, other]) => other - one).slice(0, MOST);
  return html`<table><caption>${title}</caption><tbody>
${rows.map(([key, amount]) => html`<tr><th scope="row">${name(key)}</th><td>${String(amount)}</td></tr>`)}
</tbody></table>`;
}
