import { arabiziOf } from '../../arabic/arabizi.ts';
import type { Tag } from '../../schema/vocabulary.ts';

const LATIN = /\p{Script=Latin}/u;

/** Make the function that gives all names of a tag, also as chats write them («ra22a»). It remembers: an archive names few tags often. */
export function makeNames(): (tag: Tag) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (tag) => {
    const names = known.get(tag.id) ?? namesOf(tag);
    known.set(tag.id, names);
    return names;
  };
}

function namesOf({ label, aliases }: Tag): readonly string[] {
  const latin = [label.en, ...aliases.filter((name) => LATIN.test(name))];
  const arabic = [label.ar, ...aliases.filter((name) => !LATIN.test(name))];
  const figures = arabic.flatMap((name) => latin.flatMap((form) => arabiziOf(name, form)));
  return [...new Set([label.ar, label.en, ...aliases, ...figures])];
}
