import { STRANGERS } from '../../schema/learned.ts';
import type { Role } from '../../schema/ledger.ts';
import { sha256 } from '../hash.ts';
import { normalLine } from '../shape.ts';
import type { AskedLine, Case } from './case.ts';
import type { Decision } from './decision.ts';

/** A line of so many seeds is the outlet's way, not an accident. */
const REPEATED = 3;
/** Longer lines are named by their number (UTF-16 units). */
const LONGEST_KEY = 80;

/**
 * Decide what a line is that no rule explained. Repeated furniture of head or tail becomes a learned line of its outlet;
 * another repeated line of a known outlet becomes one of its rules; all else is said of each seed by itself.
 */
export function decideLine(outlet: string, role: string, cases: readonly Case[]): Decision[] {
  const lines = cases.flatMap((one) => one.lines);
  const repeated = [...Map.groupBy(lines, ({ text }) => normalLine(text)).values()].filter((same) => same.length >= REPEATED);
  const covering = repeated.flatMap((same) => coveringDecisions(same, outlet, role as Role));
  const covered = new Set(covering.flatMap(({ lines: own }) => own));
  return [
    ...covering.map(({ decision }) => decision),
    ...lines.filter((line) => !covered.has(line)).map((line) => overrideLine(line, role as Role)),
  ];
}

type Covering = { decision: Decision; lines: AskedLine[] };

/** Decisions of the outlet, each with the lines that it decides. */
function coveringDecisions(same: AskedLine[], outlet: string, role: Role): Covering[] {
  const { text } = same[0]!;
  if (role === 'boilerplate') {
    return (['head', 'tail'] as const).flatMap((zone): Covering[] => {
      const lines = same.filter((line) => line.zone === zone);
      return lines.length === 0 ? [] : [{ decision: { to: 'learned', outlet, line: { text, zone }, status: 'accepted' }, lines }];
    });
  }
  if (outlet === STRANGERS) return [];
  const id = `said-${sha256(normalLine(text)).slice(0, 8)}`;
  return [{ decision: { to: 'rule', outlet, rule: { id, zone: 'any', exact: text, role } }, lines: same }];
}

function overrideLine({ seed, text, number }: AskedLine, role: Role): Decision {
  const isName = text.length <= LONGEST_KEY && !/^\d+$|[\r\n]/.test(text);
  return { to: 'override', seed, say: { roles: { [isName ? text : number]: role } } };
}
