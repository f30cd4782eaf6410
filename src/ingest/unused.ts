import { located } from './fixtures.ts';
import type { House } from './house.ts';

/**
 * Name the rules of profiles that no fixture shows and no seed needs, each with file and line: a mistyped rule never speaks
 * up by itself. `used` holds the names of all rules that gave a line its role.
 */
export function unusedRules({ profiles }: House, used: ReadonlySet<string>, root: string): string[] {
  return profiles.flatMap(({ outlet: { id, rules } }) => {
    const idle = rules.flatMap((rule, index) => (used.has(`${id}/${rule.id}`) ? [] : [{ rule, index }]));
    if (idle.length === 0) return [];
    const faults = idle.map(({ rule, index }) => ({
      outlet: id,
      path: ['rules', index],
      message: `rule "${rule.id}" fits no line of a fixture or a seed. Correct it, show in a fixture what it is for, or remove it.`,
    }));
    return located(faults, root);
  });
}
