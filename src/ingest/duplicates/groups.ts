/** Sets of items that hang together, by index. */
export type Groups = {
  join: (one: number, other: number) => void;
  joined: (one: number, other: number) => boolean;
  /** The groups of two or more. */
  groups: () => number[][];
};

/** Make groups of so many items, each alone at first. */
export function makeGroups(count: number): Groups {
  const parent = Int32Array.from({ length: count }, (_, index) => index);
  const find = (item: number): number => {
    let top = item;
    while (parent[top] !== top) top = parent[top]!;
    for (let at = item; at !== top; ) {
      const next = parent[at]!;
      parent[at] = top;
      at = next;
    }
    return top;
  };
  return {
    join: (one, other) => {
      parent[find(one)] = find(other);
    },
    joined: (one, other) => find(one) === find(other),
    groups: () => [...Map.groupBy(parent.keys(), find).values()].filter((group) => group.length > 1),
  };
}
