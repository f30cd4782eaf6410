import type { Brief } from '../article.ts';
import type { Catalog } from '../catalog.ts';
import { brief, toBrief } from './rows.ts';

/** What was done to an article that stands in the archive, in the words of its entry. */
export type LogEntry = { kind: LogKind; date: string; text: string; article: Brief };
export type LogKind = 'withdrawn' | 'correction' | 'clarification' | 'update' | 'reply';

/** Give all corrections, replies and withdrawals, the newest first; those without a date come last. */
export function log(c: Catalog): LogEntry[] {
  const sql = `SELECT l.kind, l.date, l.note, ${brief} FROM log l JOIN articles a USING (id) JOIN bodies b USING (id)
    WHERE a.status <> 'hidden' ORDER BY l.date DESC, l.id, l.pos`;
  return c.all(sql).map((row) => ({
    kind: row['kind'] as LogKind,
    date: String(row['date']),
    text: String(row['note']),
    article: toBrief(row),
  }));
}
