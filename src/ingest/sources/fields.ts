import { plainText } from './feed.ts';
import { readFragment } from './markup.ts';
import { attempt, recordDoc } from './record.ts';
import { refuse, type Context, type Meta, type SourceDoc } from './source.ts';

/** A record as a table or JSON gives it. */
type Row = Record<string, unknown>;
/** What a field of a record can be; the list of names says what it is called where no profile does. */
const NAMES = {
  id: ['id', 'guid', '_id', 'article_id'],
  title: ['title', 'headline', 'العنوان', 'عنوان'],
  text: ['text', 'body', 'content', 'articlebody', 'النص', 'المحتوى', 'نص'],
  date: ['date', 'published', 'datepublished', 'date_published', 'published_at', 'pubdate', 'publish_date', 'التاريخ'],
  url: ['url', 'link', 'source_url', 'الرابط'],
  author: ['author', 'authors', 'byline', 'الكاتب'],
  section: ['section', 'category', 'articlesection', 'القسم'],
  tags: ['tags', 'keywords', 'الوسوم'],
  picture: ['image', 'images', 'picture', 'photo', 'thumbnail', 'الصورة'],
  capturedAt: ['captured', 'crawled', 'fetched', 'captured_at', 'crawled_at', 'scraped_at'],
} as const;
type Field = keyof typeof NAMES;

/** Maps the rows of one file to articles. */
export type RowReader = (row: Row, place: string) => SourceDoc;

/**
 * Make the reader of a file's rows: the outlet whose profile names the file says what its fields are called; without one
 * they are known by their usual names. `place` is the record's key where it has none of its own, such as its line.
 */
export function rowReader({ file, maxBytes, outlets }: Context): RowReader {
  const outlet = outlets.find(({ records }) => records?.files.some((part) => file.includes(part)));
  const map = outlet?.records?.fields ?? {};
  const read = (row: Row, field: Field) => valueOf(row, map[field], NAMES[field]);
  return (row, place) => {
    const record = written(read(row, 'id')) ?? place;
    const body = written(read(row, 'text'));
    if (body === undefined) return withoutText(row, file, record, map['text']);
    if (body.length > maxBytes) return refuse(file, 'huge', `the record has ${body.length} characters, more than the ${maxBytes} allowed. Split it`, record);
    return attempt(file, record, () => {
      const { pictures, ...flow } = /<(?:p|br|div|img)\b[^>]{0,200}>/i.test(body) ? readFragment(body) : { text: body, marks: [], pictures: [] };
      const damaged = body.match(/\ufffd/g)?.length ?? 0;
      return recordDoc({ file, record, ...flow, encoding: 'utf-8', damaged, meta: { ...metaOf((field) => read(row, field), outlet?.id), pictures: [...listed(read(row, 'picture'), /\s*[;،|]\s*/).map((address) => ({ address })), ...pictures] } });
    });
  };
}

function metaOf(read: (field: Field) => unknown, outlet: string | undefined): Meta {
  const title = plainText(written(read('title')));
  return {
    ...(title && { title, apart: true }),
    date: written(read('date')),
    capturedAt: written(read('capturedAt')),
    url: written(read('url')),
    author: listed(read('author'), /\s*[;،]\s*/),
    section: written(read('section')),
    tags: listed(read('tags'), /\s*[;,،|]\s*/),
    outlet,
  };
}

function valueOf(row: Row, named: string | undefined, usual: readonly string[]): unknown {
  if (named !== undefined) return named.split('.').reduce<unknown>((value, key) => (value as Row | undefined)?.[key], row);
  const key = usual.flatMap((name) => Object.keys(row).filter((one) => one.trim().toLowerCase() === name))[0];
  return key === undefined ? undefined : row[key];
}

function written(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function listed(value: unknown, separator: RegExp): string[] {
  const values = Array.isArray(value) ? value.map((one: unknown) => written((one as Row | null)?.['name'] ?? one)) : written(value)?.split(separator);
  return (values ?? []).flatMap((one) => one?.trim() || []);
}

function withoutText(row: Row, file: string, record: string, named: string | undefined): SourceDoc {
  const keys = Object.keys(row);
  const known = named ?? NAMES.text.find((name) => keys.some((key) => key.trim().toLowerCase() === name));
  if (known !== undefined && keys.some((key) => key.trim().toLowerCase() === known.split('.')[0]!.toLowerCase())) {
    return refuse(file, 'empty', 'the record has no text', record);
  }
  const remedy = 'Say in the profile of its outlet which field holds the text: "records: { files: […], fields: { text: … } }"';
  return refuse(file, 'format', `no field "${known ?? 'text'}" among ${keys.slice(0, 12).map((key) => `"${key}"`).join(', ')}. ${remedy}`, record);
}
