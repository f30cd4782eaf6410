import { overrideOf, type Overrides } from '../../content/overrides.ts';
import { fingerprint } from '../hash.ts';
import type { House } from '../house.ts';
import { containerIn } from '../sources/source.ts';

type Article = { file: string; record?: string };

/** A short hash of what people said of an article, in an override or by its batch; '' where they said nothing. */
export function decisionsOf({ overrides, batchesOf }: House, article: Article): string {
  const batch = batchesOf(article.file)[0]?.id;
  const override = overrideOf(overrides, article);
  return override || batch ? fingerprint([override ?? null, batch ?? null]) : '';
}

/** Find, for a file of `seeds/`, a short hash of what overrides say of it and of all that is in it. */
export function decisionsIn(overrides: Overrides): (file: string) => string {
  const said = new Map<string, unknown[]>();
  for (const [name, override] of overrides) for (const file of filesAround(name)) said.set(file, [...(said.get(file) ?? []), name, override]);
  return (file) => fingerprint(said.get(file));
}

/** The files of `seeds/` that a name may lie in: a container, or what stands before a "#". */
function filesAround(name: string): Set<string> {
  const wholes = [name, ...[...name.matchAll(/#/g)].map(({ index }) => name.slice(0, index))];
  return new Set(wholes.map((whole) => containerIn(whole)));
}
