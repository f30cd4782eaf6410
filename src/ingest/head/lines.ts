import { isFurniture } from '../furniture.ts';
import type { Piece } from '../piece.ts';
import type { Segment } from '../segments.ts';
import { normalLine, overlap } from '../shape.ts';

/** The lines above the first paragraph, and what is known of them so far. */
export type Head = {
  lines: readonly Segment[];
  /** Roles that were given already, by line. */
  roles: (Piece | undefined)[];
  /** What a line says of author, agency, place and print by its words alone. */
  credits: readonly (Piece | undefined)[];
  /** Whether a line is mostly a date. */
  dates: readonly boolean[];
  title: Segment | undefined;
  /** The title without the name of the site behind it. */
  headline: string | undefined;
  /** Words of the paragraphs. */
  vocabulary: ReadonlySet<string>;
  sections: ReadonlyMap<string, string>;
};

/** Whether a line stands above the headline. */
export function isAbove({ start }: Segment, { title }: Head): boolean {
  return title !== undefined && start < title.start;
}

/** Whether a line speaks of what the text speaks of. */
export function isRelated({ text }: Segment, { vocabulary }: Head): boolean {
  return overlap(text, vocabulary) >= 0.3 && !isFurniture(text);
}

/** Whether a line is the name of a section of the outlet or the archive. */
export function isSection(text: string, sections: ReadonlyMap<string, string>): boolean {
  return sections.has(normalLine(text));
}
