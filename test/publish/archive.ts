import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinEntry, writeYaml } from '../../src/markdown/frontmatter.ts';
import { configSchema, type Archive } from '../../src/schema/config.ts';

/** A small archive that can be changed at random, the same way for the same seed. */
export type Small = { root: string; articles: Map<string, Front>; last: number; random: (below: number) => number };
type Front = Record<string, unknown> & { id: string; datePublished: string | null; text: string };

const sections = ['politics', 'economy', 'sport'];
const tags = ['sana', 'nile', 'rain', 'port', 'wheat'];

/** Write an archive of so many articles into a folder. */
export function smallArchive(root: string, size: number, seed: number): Small {
  let state = seed;
  const random = (below: number) => ((state = (state * 1103515245 + 12345) % 2147483648) >> 8) % below;
  const small = { root, articles: new Map<string, Front>(), last: 0, random };
  write(join(root, 'content/sections.yaml'), writeYaml(sections.map((id, i) => ({ id, order: 10 * i, label: { ar: `قسم ${i}`, en: id } }))));
  write(join(root, 'content/tags/all.yaml'), tagFile(''));
  write(join(root, 'content/outlets/waha.yaml'), writeYaml({ id: 'waha', label: { ar: 'الواحة', en: 'Waha' } }));
  for (let i = 0; i < size; i++) add(small, 2012 + (i % 3));
  return small;
}

/** What may happen to an archive between two builds. */
export const steps: Record<string, (small: Small) => void> = {
  'adds new and old articles': (small) => [2015, 2011, 2013].forEach((year) => add(small, year)),
  'edits a text and a headline': (small) => change(small, (front) => ({ ...front, headline: `${String(front['headline'])} معدّل`, text: `${front.text}\n\nفقرة أخرى.\n` })),
  'deletes an article': (small) => remove(small, any(small)),
  'changes tags': (small) => change(small, (front) => ({ ...front, keywords: [tags[small.random(5)]] })),
  'corrects a date': (small) => change(small, (front) => ({ ...front, datePublished: day(small, 2010 + small.random(5)) })),
  'loses a date': (small) => change(small, (front) => ({ ...front, datePublished: null })),
  'moves to another section': (small) => change(small, (front) => ({ ...front, articleSection: sections[small.random(3)] })),
  'withdraws an article': (small) => change(small, (front) => ({ ...front, withdrawn: { date: '2016-01-01', reason: 'خطأ في النشر' } })),
  'moves an old address': (small) => change(small, (front) => ({ ...front, redirectFrom: [`/old/${front.id}/`] })),
  'names a copy': (small) => {
    const [copy, first] = [any(small), any(small)];
    if (copy.id !== first.id && !first['duplicateOf'] && ![...small.articles.values()].some((each) => each['duplicateOf'] === copy.id)) put(small, { ...copy, duplicateOf: first.id });
  },
  'renames a tag': ({ root, random }) => write(join(root, 'content/tags/all.yaml'), tagFile(` ${random(100)}`)),
  'changes the profile of an outlet': ({ root, random }) =>
    write(join(root, 'content/outlets/waha.yaml'), writeYaml({ id: 'waha', label: { ar: `الواحة ${random(100)}`, en: 'Waha' }, access: ['full', 'excerpt'][random(2)] })),
  'writes a standing page': ({ root, random }) => write(join(root, 'content/pages/about.md'), joinEntry({ title: 'عن الأرشيف' }, `نصّ ${random(100)}.\n`)),
};

/** The archive as the program sees it. */
export function opened(root: string): Archive {
  const config = configSchema.parse({ name: 'تجربة', description: 'أرشيف للتجربة.', site: 'https://test.example', pageSize: { list: 5, home: 4, feed: 5 } });
  return { root, out: join(root, 'dist'), config };
}

/** Map each file of a folder to what is in it. */
export function filesOf(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]));
}

function add(small: Small, year: number): void {
  small.last += 1;
  const number = small.last;
  const id = `waha-${number}`;
  const words = Array.from({ length: 30 }, () => ['ماء', 'مدينة', 'سوق', 'قمح', 'مطر', 'ميناء'][small.random(6)]).join(' ');
  put(small, {
    schema: 1, id, accession: number, headline: `خبر رقم ${number}`, inLanguage: 'ar', articleSection: sections[small.random(3)], datePublished: day(small, year),
    publisher: 'waha', keywords: [...new Set([tags[small.random(5)], tags[small.random(5)]])], author: [{ name: ['سعاد', 'عمر'][small.random(2)], type: 'Person' }], text: `${words}.\n`,
  });
}

function change(small: Small, by: (front: Front) => Front): void {
  const front = any(small);
  remove(small, front);
  put(small, by(front));
}

function any({ articles, random }: Small): Front {
  return [...articles.values()][random(articles.size)]!;
}

function put({ root, articles }: Pick<Small, 'root' | 'articles'>, front: Front): void {
  articles.set(front.id, front);
  const { text, ...data } = front;
  write(place(root, front), joinEntry(data, text));
}

function remove({ root, articles }: Small, front: Front): void {
  articles.delete(front.id);
  for (const each of articles.values()) if (each['duplicateOf'] === front.id) { delete each['duplicateOf']; put({ root, articles }, each); }
  rmSync(place(root, front));
}

function place(root: string, { id, datePublished }: Front): string {
  return join(root, 'content/articles', datePublished?.slice(0, 4) ?? 'undated', `${id}.md`);
}

function day({ random }: Small, year: number): string {
  return `${year}-0${1 + random(9)}-1${random(10)}`;
}

function tagFile(suffix: string): string {
  return writeYaml(tags.map((id) => ({ id, kind: 'topic', label: { ar: `${id}${suffix}`, en: id } })));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
