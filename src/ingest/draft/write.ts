import { flow } from './flow.ts';
import type { Observed } from './observe.ts';
import { ruleLines } from './rules.ts';
import { timeZoneOf } from './zones.ts';

/** Lines in so large a share of the seeds tell the outlet. */
const TELLING = 0.5;

/**
 * Write the draft of a profile. What is sure stands as it is to be used; what a person must decide stands as a comment: no rule
 * of a draft takes anything out of an article.
 */
export function draftProfile(id: string, observed: Observed): string {
  const { of, addresses, repeated, labels, sections, months, order, days } = observed;
  const { host } = addresses;
  const name = flow(host ?? id);
  return [
    `# Drafted from ${of} seeds. Read it through; take away the "# " of each line below that is right.`,
    `id: ${id}`,
    "# The outlet's name, in Arabic and in English.",
    `label: { ar: ${name}, en: ${name} }`,
    ...(host ? [`url: https://${host}`] : []),
    ...matchLines(observed),
    zoneLine(host),
    monthLine(months),
    ...(order ? [`dateOrder: ${order.order} # ${order.count} dates in figures`] : []),
    ...addressLines(addresses),
    ...windowLines(days),
    ...sectionLines(sections),
    ...ruleLines(repeated, labels, of),
    '# On what right the archive shows these texts.',
    '# rights: …',
    '',
  ].join('\n');
}

function zoneLine(host: string | undefined): string {
  const zone = timeZoneOf(host);
  return zone
    ? `timeZone: ${zone} # by the address; correct it if the outlet sits elsewhere`
    : '# timeZone: Africa/Cairo';
}

function monthLine(months: Observed['months']): string {
  if (!months) return '# monthStyle: egyptian, levantine, maghrebi or dual';
  return `monthStyle: ${months.style} # ${months.count} of ${months.of} names of months`;
}

function addressLines({ sequence, dateInUrl, count }: Observed['addresses']): string[] {
  const number = sequence && [
    `# ${sequence.count} of ${count} addresses hold a number. It must rise with time: its neighbours date an article.`,
    'sequence:',
    `  pattern: ${flow(sequence.pattern)}`,
  ];
  const day = dateInUrl && [
    `# ${dateInUrl.count} of ${count} addresses hold a day.`,
    `dateInUrl: ${flow(dateInUrl.pattern)}`,
  ];
  return [...(number ?? []), ...(day ?? [])];
}

function windowLines(days: Observed['days']): string[] {
  if (!days) return [];
  const [first, last] = days.map((day) => day.slice(0, 4));
  return [
    `# The seeds name days from ${days[0]} to ${days[1]}. Between which days can the outlet have published?`,
    `# window: ['${first}-01-01', '${last}-12-31']`,
  ];
}

function matchLines({ of, addresses: { host }, repeated }: Observed): string[] {
  const telling = repeated.filter(({ text, count }) => count >= TELLING * of && !/\p{N}/u.test(text));
  const phrases = telling.slice(0, 4).map(({ text }) => flow(text));
  const known = `text: [${phrases.join(', ')}]`;
  const unknown = 'text: [phrases that only this outlet writes]';
  return [
    "# A text is the outlet's if one of its addresses stands in it, or two of these phrases.",
    'match:',
    ...(host ? [`  url: [${flow(`^https?://(?:www\\.)?${host.replaceAll('.', '\\.')}/`)}]`] : []),
    ...(phrases.length === 0 ? [`  # ${unknown}`] : [host ? `  # ${known}` : `  ${known}`]),
    ...(host || phrases.length > 0 ? [] : ['  text: []']),
  ];
}

function sectionLines(sections: Observed['sections']): string[] {
  if (sections.length === 0) return ["# sections: { the outlet's name: the archive's id of content/sections.yaml }"];
  const rows = sections.map(({ name, count, id }) => `${id ? '  ' : '  # '}${flow(name)}: ${id ?? '…'} # in ${count}`);
  return [
    "# The outlet's names of sections, and the archive's ids of content/sections.yaml.",
    `${sections.some(({ id }) => id) ? '' : '# '}sections:`,
    ...rows,
  ];
}
