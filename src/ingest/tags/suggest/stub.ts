import { foldText } from '../../../arabic/fold.ts';
import { writeYaml } from '../../../markdown/frontmatter.ts';
import type { Suggestion } from './count.ts';

/** Words of a text around a place's name that make it a sure one: «مدينة …» beside the bare name. */
const SURE_PLACES = ['مدينة', 'محافظة', 'ولاية', 'بلدة'];

/**
 * Write a tag for content/tags/ of a suggestion, to be completed: the id and the English name are a person's to give, and
 * until they are there the file does not load.
 */
export function stubOf({ kind, name, articles, spellings, examples }: Suggestion): string {
  const seen = new Set([foldText(name)]);
  const others = spellings.filter((one) => !seen.has(foldText(one)) && seen.add(foldText(one)));
  const stub = writeYaml([{ id: null, kind, label: { ar: name, en: null }, aliases: [...others, ...(kind === 'place' ? placeNames(name, examples) : [])] }]);
  return [`# ${articles} articles`, ...examples.map(({ id, text }) => `# ${id}: ${text}`), stub].join('\n');
}

function placeNames(name: string, examples: Suggestion['examples']): string[] {
  return SURE_PLACES.map((head) => `${head} ${name}`).filter((long) => examples.some(({ text }) => text.includes(long.replace(name, `«${name}»`))));
}
