import type { Written } from './vocabulary.ts';

/** Find tags that are, by way of `broader`, broader than themselves. */
export function circles(written: readonly Written[]): string[] {
  const broader = new Map(written.map(({ tag }) => [tag.id, tag.broader]));
  const wayBack = (id: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(id)) return id === way[0] ? [...way, id] : undefined;
    return broader.get(id)?.map((up) => wayBack(up, [...way, id])).find((found) => found !== undefined);
  };
  return written.flatMap(({ tag: { id }, at }) => {
    const way = wayBack(id, []);
    return way ? [at(['broader'], `broader leads in a circle: ${way.join(' → ')}. Take one of these steps out.`)] : [];
  });
}
