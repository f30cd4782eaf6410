import { foldText } from '../arabic/fold.ts';
import type { Role } from '../schema/ledger.ts';
import type { Outlet, Rule } from '../schema/vocabulary.ts';
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
  read: (line: string, zone: Zone) => Verdict | undefined;
};

/** A rule never sees more of a line than this, so that no pattern in a profile can be driven far. */
const LONGEST_LINE = 600;

/** Compile an outlet's rules. */
export function compileProfile(outlet: Outlet): Profile {
  const rules = outlet.rules.map((rule) => ({ rule, matches: compileRule(rule) }));
  return {
    outlet,
    read(line, zone) {
      if (line.length > LONGEST_LINE) return undefined;
      for (const { rule, matches } of rules) {
        if (rule.zone !== 'any' && rule.zone !== zone) continue;
        const found = matches(line);
        if (found) return { rule: `${outlet.id}/${rule.id}`, role: rule.role as Role, ...found };
      }
      return undefined;
    },
  };
}

/**
 * Find the outlet of a text: one of its addresses stands in it, or at least two of its phrases do (one alone proves
 * nothing: «انسخ الرابط» is found on the pages of several outlets).
 */
export function recogniseOutlet(profiles: readonly Profile[], text: string, addresses: readonly string[]): Profile | undefined {
  const byAddress = profiles.find(({ outlet }) =>
    outlet.match.url.some((pattern) => addresses.some((address) => new RegExp(pattern, 'iu').test(address))),
  );
  const byPhrase = () => profiles.find(({ outlet }) => outlet.match.text.filter((phrase) => text.includes(phrase)).length >= 2);
  return byAddress ?? byPhrase();
}

type Found = Pick<Verdict, 'parts'>;

function compileRule(rule: Rule): (line: string) => Found | undefined {
  if (rule.exact !== undefined) {
    const wanted = normalLine(rule.exact);
    return (line) => (normalLine(line) === wanted ? {} : undefined);
  }
  if (rule.prefix !== undefined) {
    const wanted = foldText(rule.prefix);
    return (line) => (foldText(line).startsWith(wanted) ? {} : undefined);
  }
  const pattern = new RegExp(rule.regex!, 'du');
  return (line) => {
    const match = pattern.exec(line);
    if (!match) return undefined;
    const parts = Object.entries(match.indices?.groups ?? {}).filter(([, range]) => range !== undefined);
    return parts.length === 0 ? {} : { parts: Object.fromEntries(parts) };
  };
}
