import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Config } from '../../schema/config.ts';
import { BUDGETS, overBudget } from './budgets.ts';
import type { Finding } from './findings.ts';
import { readPage } from './page.ts';
import { checkPage, isArticle, type Pending } from './pages.ts';
import { targetsAmong } from './targets.ts';

/** Pages to be judged, each with its folder; all files of their site, and where that lies. */
export type Pages = { pages: { file: string; folder: string }[]; files: readonly string[]; config: Pick<Config, 'site' | 'base'> };
/** What came of it: findings, the links to places in other pages, and the assets that the pages name. */
export type Judgement = { problems: Finding[]; warnings: Finding[]; pending: Pending[]; assets: Set<string> };

/** Judge pages one by one. Each is read once and none is held, so that the memory stays flat. */
export function judgePages({ pages, files, config }: Pages): Judgement {
  const find = targetsAmong(new Set(files), config);
  const all: Judgement = { problems: [], warnings: [], pending: [], assets: new Set() };
  for (const { file, folder } of pages) {
    const html = readFileSync(join(folder, file));
    const facts = readPage(html.toString());
    const { messages, pending } = checkPage({ file, facts, find, site: config.site });
    all.problems.push(...messages.map((message) => ({ file, message })));
    all.pending.push(...pending);
    for (const link of facts.links) if (link.includes('/_astro/')) all.assets.add(basename(link));
    const size = isArticle(file) ? overBudget(html, BUDGETS.article) : undefined;
    if (size) all.warnings.push({ file, message: `the page has more than ${BUDGETS.article} bytes gzipped.` });
  }
  return all;
}
