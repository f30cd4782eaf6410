import type { Article } from '../generator/article.ts';
import type { Command } from '../search/tree.ts';

/** A program that makes a site of articles, and how it is driven. Each works in a folder of its own. */
export type Tool = {
  name: string;
  /** Its version, or nothing where it is not installed. */
  version(): string | undefined;
  /** Write the sources of an archive of so many articles; nothing of this is measured. */
  prepare(root: string, articles: readonly Article[]): Promise<void>;
  /** Forget all that was made of the sources. */
  forget(root: string): void;
  /** After the cold builds: make ready for the daily ones. Whoever has this builds once more before they are measured. */
  settle?(root: string): void;
  add(root: string, articles: readonly Article[]): void;
  /** Change the template that each page has, to another text for each number. */
  change(root: string, number: number): void;
  build(root: string): Command;
  /** The folder of the finished site. */
  site(root: string): string;
};
