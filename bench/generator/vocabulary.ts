import { randomFrom } from '../ingest/random.ts';
import { stemOf } from '../search/text.ts';

/** A name of the archive: its id stands in addresses, its label in texts. */
export type Name = { id: string; label: string };

const kinds = ['مدينة', 'بلدة', 'وادي', 'وزارة', 'جامعة', 'نادي', 'شركة', 'مهرجان', 'متحف', 'جمعية'];
const coming = ['البريد', 'المرصد', 'الساحل', 'المنارة'];

/** Sections, tags and outlets. Tags are coined, so that no other word of a text can be taken for one. */
export const sections: readonly Name[] = ['سياسة', 'اقتصاد', 'رياضة', 'ثقافة', 'علوم', 'مجتمع'].map((label, i) => ({ id: `section-${i + 1}`, label }));
export const tags: readonly Name[] = Array.from({ length: 300 }, (_, i) => ({ id: `tag-${i + 1}`, label: `${kinds[i % kinds.length]!} ${coined(i)}` }));
export const outlets: readonly Name[] = coming.map((label, i) => ({ id: `outlet-${i + 1}`, label: `صحيفة ${label}` }));

/** Find the label of an id in a list of names. */
export function labelOf(names: readonly Name[], id: string): string {
  return names.find((name) => name.id === id)!.label;
}

function coined(number: number): string {
  const { pick } = randomFrom(number + 2e7);
  return `${stemOf(number + 40_000)}${pick(['ان', 'وش', 'يل', 'اف'])}${number % 2 === 0 ? 'ا' : 'ة'}`;
}
