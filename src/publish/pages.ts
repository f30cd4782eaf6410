import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lendCatalog } from '../archive/catalog.ts';
import type { Archive } from '../schema/config.ts';
import type { Draft } from './draft.ts';
import { filesBelow } from './record/folder.ts';
import type { Manifest } from './record/manifest.ts';
import type { Recorder } from './record/recorder.ts';
import type { Theme } from './theme/theme.ts';

/** What pages are made with: which makings are out of date, all of them where nothing is known, and who is told how far it is. */
export type Making = { outdated: ReadonlySet<string> | 'all'; manifest: Manifest; recorder: Recorder; show?: (done: number, total: number) => void };

/**
 * Put all pages of an archive into a draft: those whose answers are the same as they were stay, the others are rendered.
 */
export async function writePages({ root }: Archive, theme: Theme, draft: Draft, { outdated, manifest, recorder, show }: Making): Promise<void> {
  const known = manifest.makings();
  const isCurrent = (making: string) => outdated !== 'all' && known.has(making) && !outdated.has(making);
  lendCatalog(recorder.catalog);
  try {
    // A file of the publisher's wins over a page of the same name, as it does in Astro's own build.
    const own = new Set(filesBelow(join(root, 'public')));
    const all = (await theme.pages()).filter(({ file }) => !own.has(file));
    const pages = all.filter(({ file }) => !isCurrent(file) || !draft.keep(file));
    for (const [done, page] of pages.entries()) {
      const { result, questions } = await recorder.asked(() => theme.render(page));
      manifest.note(page.file, questions);
      draft.put(page.file, result);
      show?.(done + 1, pages.length);
    }
    for (const { file } of all) known.delete(file);
    for (const [folder, files] of [[theme.assets, filesBelow(theme.assets)], [join(root, 'public'), own]] as const) {
      for (const file of files) draft.put(file, readFileSync(join(folder, file)));
    }
  } finally {
    lendCatalog(undefined);
  }
  manifest.forget(known);
}
