import { foldText } from '../../../arabic/fold.ts';
import { tokens } from '../../../arabic/tokens.ts';
import { isArabic } from '../names.ts';
import type { Written } from './vocabulary.ts';

type Field = 'label' | 'aliases' | 'demonyms' | 'ambiguous' | 'exact';
/** A name as one tag claims it. `sure`: it counts without a word of context. */
type Claim = { id: string; name: string; sure: boolean; place: (string | number)[]; at: Written['at'] };

/**
 * Find names that two tags claim, compared as the tagger reads them, where at least one calls its name sure: both would
 * be given. Latin names are for readers who search: there Tripoli may well be two towns.
 */
export function clashes(written: readonly Written[]): string[] {
  const claims = new Map<string, Claim[]>();
  for (const one of written) {
    for (const claim of claimsOf(one)) {
      for (const form of formsOf(claim.name, isOptional(one, claim))) claims.set(form, [...(claims.get(form) ?? []), claim]);
    }
  }
  return [...new Set([...claims.values()].flatMap(complaints))];
}

function complaints(claims: readonly Claim[]): string[] {
  const [first] = claims;
  const others = claims.filter(({ id }) => id !== first!.id);
  if (!claims.some(({ sure }) => sure)) return [];
  return others.map(({ id, name, place, at }) =>
    at(place, `"${name}" of "${id}" is also a name of "${first!.id}". Put it under ambiguous in both, with words of context, or take it from one.`));
}

function claimsOf({ tag, at }: Written): Claim[] {
  const fields: Field[] = ['label', 'aliases', 'demonyms', 'ambiguous', 'exact'];
  return fields.flatMap((field) => {
    const names = field === 'label' ? [tag.label.ar] : tag[field];
    return names.filter(isArabic).map((name, index) =>
      ({ id: tag.id, name, sure: !tag.ambiguous.includes(name), place: field === 'label' ? [field, 'ar'] : [field, index], at }));
  });
}

function isOptional({ tag }: Written, { place: [field] }: Claim): boolean {
  return tag.kind === 'topic' || tag.kind === 'event' || field === 'demonyms';
}

/** The folded forms under which a name can meet another: later words without ال, the first with both if `optional`. */
function formsOf(name: string, optional: boolean): string[] {
  const words = tokens(name).map(({ text }) => text);
  const bare = words.map((word) => word.replace(/^ال(?=.{2})/u, ''));
  const firsts = optional ? [bare[0], `ال${bare[0]}`] : [words[0]];
  return firsts.map((first) => foldText([first, ...bare.slice(1)].join(' ')));
}
