/** Open an engine in the browser and ask it: it gives addresses, best first. Its page keeps it as `asking`. */
export type Open = () => Promise<Ask>;
export type Asking = { asking: ReturnType<Open> };
export type Ask = (query: { q: string; mode?: string | undefined }, most: number) => Promise<string[]>;

/** Load the addresses of the best hits. */
export async function addresses(
  hits: readonly { data(): Promise<{ url: string }> }[],
  most: number,
): Promise<string[]> {
  const shown = await Promise.all(hits.slice(0, most).map((hit) => hit.data()));
  return shown.map(({ url }) => url);
}
