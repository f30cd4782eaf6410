import { sha256 } from '../../hash.ts';
import { peek, tooLarge } from '../bytes.ts';
import { decodePage, readPage } from '../html.ts';
import { attempt } from '../record.ts';
import { refuse, type Bytes, type Context, type SourceDoc } from '../source.ts';
import { readAnswer } from './http.ts';
import { zippedRecords } from './members.ts';
import { warcRecords, type Headers, type WarcRecord } from './records.ts';

/** Records of these types hold what a server gave; requests, revisits and notes of the crawler do not. */
const ANSWERS: ReadonlySet<string | undefined> = new Set(['response', 'resource']);

/**
 * Read a WARC file, compressed or not: each HTML page that a server gave is an article, by the id of its record. All else
 * that a crawl keeps (pictures, redirects, requests) is no article and says nothing.
 */
export async function* read(source: Bytes, context: Context): AsyncIterable<SourceDoc> {
  const { file, maxBytes } = context;
  const { head, bytes } = await peek(source);
  const records = head[0] === 0x1f ? zippedRecords : warcRecords;
  let count = 0;
  let any = false;
  for await (const record of records(bytes, 2 * maxBytes)) {
    count += 1;
    const key = keyOf(record.headers, count);
    const doc = record.state === 'damaged' ? damaged(record.headers, file, key) : attempt(file, key, () => pageDoc(record, key, context));
    any ||= doc !== undefined;
    if (doc) yield doc;
  }
  if (!any) yield refuse(file, 'empty', `none of its ${count} records is an HTML page`);
}

function damaged(headers: Headers, file: string, key: string): SourceDoc | undefined {
  if (headers.size > 0 && !ANSWERS.has(headers.get('warc-type'))) return undefined;
  return refuse(file, 'damaged', `the record of ${addressOf(headers) ?? 'an unknown page'} is damaged. Fetch the file again; the other records were read`, key);
}

/** The article of a record; nothing where it holds no page. */
function pageDoc({ headers, block, state }: WarcRecord, record: string, { file, maxBytes, encoding }: Context): SourceDoc | undefined {
  const type = headers.get('warc-type');
  if (!ANSWERS.has(type)) return undefined;
  const answer = type === 'response' ? readAnswer(block, 2 * maxBytes) : { status: 200, headers, body: block };
  const contentType = answer.headers.get('content-type') ?? '';
  if (answer.status !== 200 || !/^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType)) return undefined;
  if (state === 'huge' || answer.body.length > maxBytes) return tooLarge(file, maxBytes, record);
  const charset = /charset\s*=\s*["']?([\w-]{1,40})/i.exec(contentType)?.[1];
  const { meta, ...page } = readPage(decodePage(answer.body, { named: encoding, declared: charset }));
  return { file, record, sha256: sha256(answer.body), ...page, meta: { ...meta, url: addressOf(headers) ?? meta?.url, capturedAt: headers.get('warc-date') } };
}

function keyOf(headers: Headers, count: number): string {
  return bare(headers.get('warc-record-id')) ?? addressOf(headers) ?? `record-${count}`;
}

function addressOf(headers: Headers): string | undefined {
  return bare(headers.get('warc-target-uri'));
}

/** Ids, and the addresses of some crawlers, stand in angle brackets. */
function bare(value: string | undefined): string | undefined {
  return value?.replace(/^<(.*)>$/, '$1');
}
