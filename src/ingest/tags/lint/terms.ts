import { foldText } from '../../../arabic/fold.ts';
import { isArabic } from '../names.ts';
import type { Written } from './vocabulary.ts';

/** Vowel marks, tatweel and what nobody sees; a shadda tells words apart («عمّان»). */
const UNSEEN = /[\u064b-\u0650\u0652\u0670\p{Cf}\u0640]/u;
const NAMES = ['aliases', 'demonyms', 'ambiguous', 'context', 'exact', 'not'] as const;

/** Find ambiguous names without words of context, and words of context that no name needs. */
export function contexts({ tag: { ambiguous, context }, at }: Written): string[] {
  if (ambiguous.length > 0 && context.length === 0) {
    return [at(['ambiguous'], `"${ambiguous[0]}" is ambiguous, but there is no context: it would never be a tag. Add context: […], or put the name under aliases.`)];
  }
  if (context.length > 0 && ambiguous.length === 0) {
    return [at(['context'], 'context has no effect, for no name is ambiguous. Remove it, or put the name it is for under ambiguous.')];
  }
  return [];
}

/** Find eras that end before they begin. */
export function eras({ tag: { from, to }, at }: Written): string[] {
  return from !== undefined && to !== undefined && from > to ? [at(['from'], `from "${from}" is later than to "${to}". Swap them, or correct one.`)] : [];
}

/** Find tags without a name in Latin letters: readers abroad search for them. */
export function latin({ tag: { label, aliases }, at }: Written): string[] {
  const found = [label.en, ...aliases].some((name) => /\p{Script=Latin}/u.test(name));
  const arabic = /\p{Script=Arabic}/u.test(label.en);
  return found && !arabic ? [] : [at(['label', 'en'], `"${label.en}" is no name in Latin letters. Write the English one.`)];
}

/** Find names with signs that nobody sees, with spaces at odds, or in two scripts at once. */
export function letters({ tag, at }: Written): string[] {
  const names = [{ name: tag.label.ar, place: ['label', 'ar'] }, ...NAMES.flatMap((field) => tag[field].map((name, index) => ({ name, place: [field, index] })))];
  return names.flatMap(({ name, place }) => {
    if (UNSEEN.test(name)) return [at(place, `"${name}" holds marks, a tatweel or a sign that nobody sees. Write "${name.replace(new RegExp(UNSEEN, 'gu'), '')}".`)];
    if (name !== name.trim().replace(/\s+/gu, ' ')) return [at(place, `"${name}" has a space too many. Write "${name.trim().replace(/\s+/gu, ' ')}".`)];
    if (!isArabic(name) && /\p{Script=Arabic}/u.test(name)) return [at(place, `"${name}" mixes Arabic and Latin letters. Make two names of it.`)];
    return [];
  });
}

/** Find names that a tag gives twice: they fold to the same letters. */
export function echoes({ tag, at }: Written): string[] {
  const seen = new Set([foldText(tag.label.ar)]);
  return tag.aliases.flatMap((name, index) => {
    const folded = foldText(name);
    if (!seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [at(['aliases', index], `"${name}" is read like another name of "${tag.id}". Remove it.`)];
  });
}
