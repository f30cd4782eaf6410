import { isoDay } from '../arabic/dates/civil.ts';
import { foldText } from '../arabic/fold.ts';
import type { LearnedLine } from '../schema/learned.ts';
import type { Role } from '../schema/ledger.ts';
import type { Outlet, Rule } from '../schema/outlet.ts';
import { lineKey, RULE, type LineKey } from './learned/lines.ts';
import { normalLine } from './shape.ts';

/**
 * What a rule says of a line. `parts` are the named groups of its pattern, `[start, end)` within the line: `value` for the
 * role's own value, and facts that stand beside it (`place`, `source`, `issue`, `page`, `author`, `author2`…). `values` holds what
 * a part is to be called instead of its own words, such as the canonical name of an agency.
 */
export type Verdict = { rule: string; role: Role; parts?: Parts; values?: Record<string, string> };
export type Parts = Record<string, [start: number, end: number]>;
export type Zone = 'head' | 'body' | 'tail';

/** An outlet's profile, ready to read lines. */
export type Profile = {
  outlet: Outlet;
  /** The learned lines that its editor accepted: they are as good as its rules. */
  accepted: readonly LineKey[];
  /** Whether an address is the outlet's own. */
  owns: (address: string) => boolean;
  /** The day of publication that an address of the outlet's own names. */
  dayOf: (address: string) => string | undefined;
  read: (line: string, zone: Zone) => Verdict | undefined;
};

/** A rule never sees more of a line than this, so that no pattern in a profile can be driven far. */
const LONGEST_LINE = 600;

/** The keys of the learned lines that an editor accepted. */
export function acceptedOf(learned: readonly LearnedLine[] = []): LineKey[] {
  return learned.filter(({ status }) => status === 'accepted').map(lineKey);
}

/** Compile an outlet's rules and the lines learned of it. */
export function compileProfile(outlet: Outlet, learned: readonly LearnedLine[] = []): Profile {
  const addresses = outlet.match.url.map((pattern) => new RegExp(pattern, 'iu'));
  const rules = outlet.rules.map((rule) => ({ ...rule, name: `${outlet.id}/${rule.id}`, matches: compileRule(rule) }));
  const owns = (address: string) => addresses.some((pattern) => pattern.test(address));
  const inUrl = outlet.dateInUrl === undefined ? undefined : new RegExp(outlet.dateInUrl, 'u');
  const accepted = acceptedOf(learned);
  const removed = new Set(accepted);
  return {
    outlet,
    accepted,
    owns,
    dayOf: (address) => (inUrl && owns(address) ? dayIn(address, inUrl) : undefined),
    read(line, zone) {
      if (line.length > LONGEST_LINE) return undefined;
      for (const { zone: of, name, role, matches } of rules) {
        const found = of === 'any' || of === zone ? matches(line) : undefined;
        if (found) return { rule: name, role, ...found };
      }
      if (removed.size === 0 || zone === 'body') return undefined;
      const key = lineKey({ zone, text: line });
      return removed.has(key) ? { rule: RULE + key, role: 'boilerplate' } : undefined;
    },
  };
}

/**
 * Find the outlet of a text: one of its addresses stands in it, or at least two of its phrases do (one alone proves
 * nothing: «انسخ الرابط» is found on the pages of several outlets).
 */
export function recogniseOutlet(profiles: readonly Profile[], text: string, addresses: readonly string[]): Profile | undefined {
  const byAddress = profiles.find(({ owns }) => addresses.some(owns));
  const byPhrase = () => profiles.find(({ outlet }) => outlet.match.text.filter((phrase) => text.includes(phrase)).length >= 2);
  return byAddress ?? byPhrase();
}

function dayIn(address: string, pattern: RegExp): string | undefined {
  const { year, month, day } = pattern.exec(address)?.groups ?? {};
  return isoDay(Number(year), Number(month), Number(day));
}

type Found = Pick<Verdict, 'parts'>;

function compileRule(rule: Rule): (line: string) => Found | undefined {
  if (rule.exact !== undefined) {
    const wanted = spelled(rule.exact).normal;
    return (line) => (spelled(line).normal === wanted ? {} : undefined);
  }
  if (rule.prefix !== undefined) {
    const wanted = foldText(rule.prefix);
    return (line) => (spelled(line).folded.startsWith(wanted) ? {} : undefined);
  }
  const pattern = new RegExp(rule.regex!, 'du');
  return (line) => {
    const match = pattern.exec(line);
    if (!match) return undefined;
    const parts = Object.entries(match.indices?.groups ?? {}).filter(([, range]) => range !== undefined);
    return parts.length === 0 ? {} : { parts: Object.fromEntries(parts) };
  };
}

/** The last line as rules compare it: a line meets all rules, one after the other, before the next line comes. */
let last = { line: '', normal: '', folded: '' };

function spelled(line: string): typeof last {
  if (last.line !== line) last = { line, normal: normalLine(line) || line.trim(), folded: foldText(line) };
  return last;
}
