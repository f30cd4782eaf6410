import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Config } from '../schema/config.ts';
import { formatHeaders, headerRules } from './headers.ts';
import { faultOf, fileOf, formatRedirects, type Moved, movedPage, movesOf } from './moves.ts';

/**
 * Write what hosts read beside the pages: `_headers`, `_redirects` (where anything moved or was withdrawn), `.nojekyll`,
 * and for hosts without redirects a page at each old address. Runs after the pages stand; returns what is wrong with
 * old addresses (nothing is written for those, and no page is ever overwritten). `isPage` knows of pages that stand elsewhere.
 */
export function writeHostingFiles(out: string, config: Config, articles: Iterable<Moved>, isPage: (file: string) => boolean = () => false): string[] {
  const { moves, gone } = movesOf(articles);
  const problems: string[] = [];
  const written = new Map<string, string>();
  const good = moves.filter((move) => {
    const file = fileOf(move.from);
    const other = written.get(file);
    const fault =
      faultOf(move) ??
      (other && `${move.id}: redirectFrom "${move.from}" is claimed by "${other}" too. Remove it in one of the two.`) ??
      (isPage(file) || holdsPage(join(out, file))
        ? `${move.id}: redirectFrom "${move.from}" is the address of a page of this site. Remove the line.`
        : undefined);
    if (fault) problems.push(fault);
    else written.set(file, move.id);
    return !fault;
  });

  for (const move of good) {
    const file = join(out, fileOf(move.from));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, movedPage(move, config));
  }
  writeFileSync(join(out, '.nojekyll'), '');
  writeFileSync(join(out, '_headers'), formatHeaders(headerRules(config.base)));
  const redirects = formatRedirects({ moves: good, gone }, config.base);
  if (redirects) writeFileSync(join(out, '_redirects'), redirects);
  else rmSync(join(out, '_redirects'), { force: true });
  return problems;
}

/** A page that an earlier build wrote for an old address may be written again. */
function holdsPage(file: string): boolean {
  return existsSync(file) && !readFileSync(file, 'utf8').includes('<meta http-equiv="refresh"');
}
