import type { Entry } from '../schema/entry.ts';
import type { Access } from '../schema/fields.ts';
import type { Outlet } from '../schema/outlet.ts';
import { agencies } from './credits/agencies.ts';
import { normalLine } from './shape.ts';

const STRICTEST: readonly Access[] = ['closed', 'metadata', 'excerpt', 'full'];

/**
 * Tell on what terms a text may be shown, by the agencies that it credits; nothing where the outlet says nothing of them, so
 * that its own terms hold. Of several agencies the strictest access counts, and all their rights are named. «أ ف ب» and
 * «فرانس برس» are one agency under any of its names.
 */
export function termsOf(
  outlet: Pick<Outlet, 'agencies'> | undefined,
  creditText: string | undefined,
): Pick<Entry, 'access' | 'copyrightNotice'> {
  const credit = ` ${normalLine(creditText ?? '')} `;
  const credited = Object.entries(outlet?.agencies ?? {})
    .filter(([name]) => spellings(name).some((spelling) => credit.includes(` ${spelling} `)))
    .map(([, terms]) => terms);
  const access = STRICTEST.find((one) => credited.some((terms) => terms.access === one));
  const rights = credited.flatMap((terms) => terms.rights ?? []).join(' ');
  return { ...(access && { access }), ...(rights && { copyrightNotice: rights }) };
}

/** All names of an agency, as `normalLine` gives them. */
function spellings(name: string): string[] {
  const wanted = normalLine(name);
  const known = agencies.map((names) => names.map(normalLine)).find((names) => names.includes(wanted));
  return known ?? [wanted];
}
