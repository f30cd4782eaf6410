import { articleOf, DAYS, LATE, type Article } from '../generator/article.ts';
import type { Tool } from './tool.ts';

/** A job: what is done to the sources before the measured build. `time` counts from 0. */
export type Job = (tool: Tool, root: string, time: number) => void;

/** So many articles come in a day. */
const COMING = 20;
/** The first number of the old articles that come, so that the new ones are others. */
const OLD = LATE + 100_000;

/** The jobs, in the order in which they are done. */
export const jobs: Record<string, Job> = {
  cold: (tool, root) => tool.forget(root),
  unchanged: () => undefined,
  new: (tool, root, time) => tool.add(root, coming(LATE, time, () => DAYS + time)),
  // Stories of earlier years, a few in each: they come into the middle of every list.
  old: (tool, root, time) => tool.add(root, coming(OLD, time, (at) => (at * 97 + time * 31) % (DAYS / 2))),
  template: (tool, root, time) => tool.change(root, time + 1),
};

function coming(first: number, time: number, dayOf: (at: number) => number): Article[] {
  return Array.from({ length: COMING }, (_, at) => articleOf(first + time * COMING + at, dayOf(at)));
}
