import type { Engine, Judged, Report } from './run.ts';
import type { Query } from './score.ts';

/** Write the reports of both engines side by side, then how many queries of each category are complete. */
export function table(judged: Record<Engine, Judged>): string {
  const names = Object.keys(judged) as Engine[];
  const reports = names.map((name) => judged[name].report);
  const line = (label: string, cells: readonly unknown[]) => [label.padEnd(18), ...cells.map((cell) => String(cell).padStart(10))].join('');
  const measures = Object.keys(reports[0]!).filter((key): key is Exclude<keyof Report, 'categories'> => key !== 'categories');
  const categories = Object.keys(reports[0]!.categories);
  return [
    line('', names),
    ...measures.map((key) => line(key, reports.map((report) => report[key]))),
    ...categories.map((cat) => line(cat, reports.map((report) => `${report.categories[cat]?.complete}/${report.categories[cat]?.queries}`))),
  ].join('\n');
}

/** List the queries that went wrong, one a line: engine, category, query, what is lacking, what should not be there. */
export function misses(engine: Engine, queries: readonly Query[], { answers }: Judged): string[] {
  return queries.flatMap(({ q, cat, rel, not = [] }, i) => {
    const lacking = Object.keys(rel).filter((id) => !answers[i]?.includes(id));
    const wrong = not.filter((id) => answers[i]?.slice(0, 10).includes(id));
    return lacking.length + wrong.length > 0 ? [[engine, cat, q, `-${lacking.join(',')}`, `+${wrong.join(',')}`].join('\t')] : [];
  });
}
