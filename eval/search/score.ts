/**
 * A judged query. `rel`: the documents about it (2) or that mention it (1); `not`: what must stay out of the top 10.
 * With `offer` the spelling is a slip, and the reader takes what is offered instead.
 */
export type Query = {
  id: string;
  q: string;
  cat: string;
  mode?: 'submit' | 'typing' | 'offer';
  rel: Record<string, number>;
  not?: string[];
};

/** The documents that an engine returned for a query, best first, 50 at most. */
export type Answer = readonly string[];

/** What a run came to; shares are between 0 and 1 and each query counts the same. */
export type Score = {
  queries: number;
  /** Queries whose relevant documents are all in the top 50. */
  complete: number;
  recall10: number;
  recall50: number;
  /** Relevant among returned; 0 where nothing is returned. */
  precision50: number;
  mrr10: number;
  /** Pairs of a query and a document that must stay out of its top 10 and did not. */
  negativesViolated: number;
  zeroResults: number;
  categories: Record<string, { queries: number; complete: number; recall50: number }>;
};

/** Score the answers to queries, one answer for each. Queries without relevant documents count for negatives only. */
export function score(queries: readonly Query[], answers: readonly Answer[]): Score {
  const asked = queries.map((query, i) => ({ query, answer: answers[i] ?? [] }));
  const judged = asked.filter(({ query }) => Object.keys(query.rel).length > 0).map(measure);
  const names = [...new Set(judged.map(({ cat }) => cat))].sort();
  const violations = asked.flatMap(({ query, answer }) =>
    (query.not ?? []).filter((id) => answer.slice(0, 10).includes(id)));
  return {
    queries: judged.length,
    complete: completeAmong(judged),
    recall10: mean(judged.map(({ recall10 }) => recall10)),
    recall50: mean(judged.map(({ recall50 }) => recall50)),
    precision50: mean(judged.map(({ precision50 }) => precision50)),
    mrr10: mean(judged.map(({ reciprocal }) => reciprocal)),
    negativesViolated: violations.length,
    zeroResults: judged.filter(({ returned }) => returned === 0).length,
    categories: Object.fromEntries(names.map((name) => {
      const own = judged.filter(({ cat }) => cat === name);
      const recall50 = mean(own.map((each) => each.recall50));
      return [name, { queries: own.length, complete: completeAmong(own), recall50 }];
    })),
  };
}

type Measures = ReturnType<typeof measure>;

function measure({ query, answer }: { query: Query; answer: Answer }) {
  const wanted = Object.keys(query.rel);
  const found = (count: number) => wanted.filter((id) => answer.slice(0, count).includes(id)).length;
  const first = answer.slice(0, 10).findIndex((id) => wanted.includes(id));
  return {
    cat: query.cat,
    returned: answer.length,
    recall10: found(10) / wanted.length,
    recall50: found(50) / wanted.length,
    precision50: answer.length > 0 ? found(50) / Math.min(answer.length, 50) : 0,
    reciprocal: first < 0 ? 0 : 1 / (first + 1),
  };
}

function completeAmong(judged: readonly Measures[]): number {
  return judged.filter(({ recall50 }) => recall50 === 1).length;
}

function mean(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  return values.length === 0 ? 0 : Math.round((10_000 * sum) / values.length) / 10_000;
}
