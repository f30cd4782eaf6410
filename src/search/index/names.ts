import { latinKey } from '../../arabic/latin.ts';
import { normalize } from '../../arabic/normalize.ts';
import type { Tag } from '../../schema/vocabulary.ts';

const LATIN = /\p{Script=Latin}/u;

/** Give the Arabic names of a tag: its label and its aliases. */
export function arabicNames({ label, aliases }: Pick<Tag, 'label' | 'aliases'>): string[] {
  return [...new Set([label.ar, ...aliases.filter((name) => !LATIN.test(name))])];
}

/** Write the file by which a reader's engine knows what NATO or Raqqa is: a line for each tag, `key key:name|name`. */
export function namesText(vocabulary: readonly Tag[]): string {
  return vocabulary.map((tag) => {
    const latin = [tag.label.en, ...tag.aliases.filter((name) => LATIN.test(name))].map(latinKey);
    return `${[...new Set(latin)].filter((key) => key !== '').join(' ')}:${telling(arabicNames(tag)).join('|')}`;
  }).filter((line) => !line.startsWith(':')).toSorted().join('\n');
}

/** Leave out names that hold another («مدينة الرقة», «ناتو» beside «الناتو»): who finds the shorter finds them. */
function telling(names: readonly string[]): string[] {
  const held = (name: string) => ` ${normalize(name)} `.replaceAll(' ال', ' ');
  return names.filter((name, i) => !names.some((other, j) => held(other) === held(name) ? j < i : held(name).includes(held(other))));
}
