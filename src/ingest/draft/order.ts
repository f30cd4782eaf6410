import type { Outlet } from '../../schema/outlet.ts';

type Order = NonNullable<Outlet['dateOrder']>;

const DATE = /(?<![\p{N}/.-])(\p{N}{1,2})([-/.])(\p{N}{1,2})\2\p{N}{4}(?!\p{N})/gu;
/** Years have no thirteenth month: a number above this is a day. */
const MONTHS = 12;

/** Tell in which order texts write dates in figures, by those that can be read in one way only; nothing where they differ. */
export function dateOrderOf(texts: Iterable<string>): { order: Order; count: number } | undefined {
  const counts: Record<Order, number> = { 'day-first': 0, 'month-first': 0 };
  for (const text of texts) {
    for (const [, first, , second] of text.matchAll(DATE)) {
      const [one, other] = [latin(first!), latin(second!)];
      if (one > MONTHS && other <= MONTHS) counts['day-first'] += 1;
      if (other > MONTHS && one <= MONTHS) counts['month-first'] += 1;
    }
  }
  const [found, ...more] = Object.entries(counts).filter(([, count]) => count > 0);
  return found && more.length === 0 ? { order: found[0] as Order, count: found[1] } : undefined;
}

/** Arabic-Indic and Persian digits count as others do. */
function latin(digits: string): number {
  return Number(digits.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15)));
}
