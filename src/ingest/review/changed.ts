import type { Learned } from '../../schema/learned.ts';
import type { Override } from '../../schema/override.ts';
import type { Parts } from '../house.ts';
import { lineKey } from '../learned/lines.ts';
import { nameOf } from '../sources/source.ts';
import type { Decision } from './decision.ts';

/** The parts of a house as they will be once decisions are written. */
export function changedParts(parts: Parts, decisions: readonly Decision[]): Parts {
  return decisions.reduce(changedBy, parts);
}

function changedBy(parts: Parts, decision: Decision): Parts {
  switch (decision.to) {
    case 'override': {
      const overrides = new Map(parts.overrides);
      const name = nameOf(decision.seed);
      overrides.set(name, joined(overrides.get(name) ?? overrides.get(decision.seed.file), decision.say));
      return { ...parts, overrides };
    }
    case 'learned':
      return { ...parts, learned: new Map(parts.learned).set(decision.outlet, withLine(parts.learned?.get(decision.outlet), decision)) };
    case 'rule':
      return { ...parts, outlets: parts.outlets.map((outlet) => (outlet.id === decision.outlet ? { ...outlet, rules: [...outlet.rules, decision.rule] } : outlet)) };
    case 'tag':
      return { ...parts, tags: parts.tags.map((tag) => (tag.id === decision.tag ? { ...tag, aliases: [...tag.aliases, decision.alias] } : tag)) };
    case 'entry':
    case 'ignored':
      return parts;
  }
}

/** An override with what is said anew: beside what was said of other lines, and over what was said before. */
export function joined(before: Override = {}, said: Override): Override {
  const roles = { ...before.roles, ...said.roles };
  const split = [...new Set([...(before.split ?? []), ...(said.split ?? [])])];
  return { ...before, ...said, ...(Object.keys(roles).length > 0 && { roles }), ...(split.length > 0 && { split }) };
}

function withLine(learned: Learned = { of: 0, lines: [] }, { line, status }: Extract<Decision, { to: 'learned' }>): Learned {
  const others = learned.lines.filter((one) => lineKey(one) !== lineKey(line));
  const before = learned.lines.find((one) => lineKey(one) === lineKey(line)) ?? { ...line, count: 0 };
  return { ...learned, lines: [...others, { ...before, status }] };
}

/** The outlets of which decisions say something that may hold for more seeds than were asked about. */
export function touchedOutlets(decisions: readonly Decision[]): Set<string> {
  return new Set(decisions.flatMap((one) => (one.to === 'rule' || (one.to === 'learned' && one.status === 'accepted') ? [one.outlet] : [])));
}
