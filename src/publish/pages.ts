import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lendCatalog } from '../archive/catalog.ts';
import type { Archive } from '../schema/config.ts';
import type { Draft } from './draft.ts';
import { filesBelow } from './record/folder.ts';
import type { Manifest } from './record/manifest.ts';
import type { Recorder } from './record/recorder.ts';
import { rendered } from './theme/rendering.ts';
import type { Theme, ThemePage } from './theme/theme.ts';

/**
 * What pages are made with: which makings are out of date, all of them where nothing is known, none where nothing changed in
 * the archive; and who is told how far it is.
 */
export type Making = { outdated: ReadonlySet<string> | 'all' | 'none'; manifest: Manifest; recorder: Recorder; show?: (done: number, total: number) => void };

/**
 * Put all pages of an archive into a draft: those whose answers are the same as they were stay, the others are rendered.
 */
export async function writePages(archive: Archive, theme: Theme, draft: Draft, { outdated, manifest, recorder, show }: Making): Promise<void> {
  const known = manifest.makings();
  const isCurrent = (making: string) => outdated !== 'all' && known.has(making) && (outdated === 'none' || !outdated.has(making));
  lendCatalog(recorder.catalog);
  try {
    // A file of the publisher's wins over a page of the same name, as it does in Astro's own build.
    const own = new Set(filesBelow(join(archive.root, 'public')));
    const isAsItWas = outdated === 'none' && manifest.own() === [...own].join('\n') && [...known].every((file) => draft.keep(file));
    const all = isAsItWas ? [...known].map((file) => ({ file })) : (await theme.pages()).filter(({ file }) => !own.has(file));
    const pages = all.filter((page): page is ThemePage => !isCurrent(page.file) || !draft.keep(page.file));
    const notes: ReturnType<Manifest['listen']>[] = [];
    let done = 0;
    for await (const { file, bytes, asked, thread } of rendered(pages, { archive, theme, recorder })) {
      (notes[thread] ??= manifest.listen())(file, asked);
      draft.put(file, bytes);
      show?.(++done, pages.length);
    }
    for (const { file } of all) known.delete(file);
    manifest.owns([...own].join('\n'));
    for (const [folder, files] of [[theme.assets, filesBelow(theme.assets)], [join(archive.root, 'public'), own]] as const) {
      for (const file of files) draft.put(file, readFileSync(join(folder, file)));
    }
  } finally {
    lendCatalog(undefined);
  }
  manifest.forget(known);
}
