import type { Term } from '../../arabic/trie.ts';
import type { Tag } from '../../schema/vocabulary.ts';

/**
 * How a name counts: `sure` in full, `demonym` by half, `ambiguous` only with a word of context in the text, `none` never:
 * it is a longer phrase that means something else («بني إسرائيل», «جوز الهند»).
 */
export type NameKind = 'sure' | 'demonym' | 'ambiguous' | 'none';
/** `surname`: one word that stands for a person of several («نصر الله» has two, «بوتين» one). */
export type NameTerm = Term & { kind: NameKind; tag: Tag; surname: boolean };

/** All names of a tag, in every spelling that rules can tell. Latin names match only as they are written. */
export function namesOf(tag: Tag): NameTerm[] {
  const article = tag.kind === 'topic' || tag.kind === 'event' ? 'optional' : 'fixed';
  const doubtful = new Set(tag.ambiguous);
  const term = (kind: NameKind, more: Partial<NameTerm> = {}) => (name: string): NameTerm =>
    ({ id: tag.id, name, kind, article, tag, surname: tag.kind === 'person' && isSurname(name, tag), ...more });
  const sure = [tag.label.ar, ...tag.aliases].filter((name) => !doubtful.has(name));
  return [
    ...sure.filter(isArabic).flatMap(spellings).map(term('sure')),
    ...tag.ambiguous.flatMap(spellings).map(term('ambiguous')),
    ...tag.demonyms.filter((name) => !doubtful.has(name)).map(term('demonym', { article: 'optional' })),
    ...tag.exact.map(term('sure', { exact: true })),
    ...tag.not.flatMap(spellings).map(term('none', { article: 'optional' })),
  ].flatMap(withoutHamza);
}

/**
 * «ألمانيا» is written «المانيا» as well: that looks like ال, and it is not, so it neither comes nor goes («ماني» is no
 * German).
 */
function withoutHamza(term: NameTerm): NameTerm[] {
  const name = term.name.replace(/(?<=^|\s)[أإآ]ل(?=\S{2})/gu, 'ال');
  if (name === term.name) return [term];
  return [term, { ...term, name, article: name.startsWith('ال') ? 'fixed' : term.article }];
}

/** Words one of which has to stand in a text for the ambiguous names of a tag to count. */
export function contextOf(tag: Tag): Term[] {
  return tag.context.map((name) => ({ id: tag.id, name, article: 'optional' }));
}

/** Latin forms are for readers who search; in an Arabic text they are a caption or an address. */
export function isArabic(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name);
}

/** «عبد الله», «أبو ظبي» and «نصر الله» are written in one word as well, and the other way round. */
function spellings(name: string): string[] {
  const joined = name.replace(/(?<=^|\s)(عبد|أبو|ابو) (?=\S)/gu, '$1').replace(/(?<=\S) (?=(?:الله|الدين)(?:\s|$))/gu, '');
  const parted = name.replace(/(?<=^|\s)عبد(?=ال\S)/gu, 'عبد ');
  return [...new Set([name, joined, parted])];
}

function isSurname(name: string, { label }: Tag): boolean {
  const words = name.split(' ').length;
  return words < label.ar.split(' ').length && words <= 2 && label.ar.endsWith(name.split(' ').at(-1)!);
}
