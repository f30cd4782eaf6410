import { flow } from './flow.ts';
import type { Label } from './labels.ts';
import type { Repeated } from './observe.ts';

/** Write what repeats as rules, each a comment: a person takes away the "# " of those that are right. */
export function ruleLines(repeated: readonly Repeated[], labels: readonly Label[], of: number): string[] {
  if (repeated.length + labels.length === 0) return ['rules: []'];
  const rows = repeated.map(
    ({ text, zone, count }, index) =>
      `  # - { id: line-${index + 1}, zone: ${zone}, ${sameLine(text)}, role: boilerplate } # ${count} of ${of}`,
  );
  return [
    '# Lines that stand in many seeds. A rule with the role boilerplate takes its line out of the articles; other roles keep it:',
    '# section, byline, dateline, source, caption, kicker, related, share, tags.',
    '# rules:',
    ...rows,
    ...labels.map(labelRow),
  ];
}

/** What matches a line in every seed: its words, or where numbers stand in it a pattern. */
function sameLine(text: string): string {
  return /\p{N}/u.test(text)
    ? `regex: ${flow(`^${escaped(text).replace(/\p{N}+/gu, '\\p{N}{1,9}')}$`)}`
    : `exact: ${flow(text)}`;
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');
}

function labelRow({ label, role, count, example }: Label, index: number): string {
  const pattern = `^${escaped(label)}\\s{0,2}:\\s{0,2}(?<value>\\S.{0,200})$`;
  return `  # - { id: label-${index + 1}, zone: any, regex: ${flow(pattern)}, role: ${role} } # ${count} lines such as ${example.slice(0, 60)}`;
}
