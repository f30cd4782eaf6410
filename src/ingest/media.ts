import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../schema/entry.ts';
import type { Span } from '../schema/ledger.ts';
import type { Picture } from './sources/source.ts';

/** The files of an archive's `media/`, `media/…`: by their paths and by their names, in small letters. */
export type Media = { paths: ReadonlyMap<string, string>; names: ReadonlyMap<string, string> };

/** List the files of `media/`. Where two have one name, the first in order of paths stands for it. */
export function listMedia(root: string): Media {
  const folder = join(root, 'media');
  if (!existsSync(folder)) return mediaOf([]);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile() && !item.name.startsWith('.'));
  return mediaOf(files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1).replaceAll('\\', '/')));
}

/** Make the index of some paths of `media/`. */
export function mediaOf(files: readonly string[]): Media {
  const sorted = [...files].sort().reverse();
  return {
    paths: new Map(sorted.map((file) => [keyOf(file.slice('media/'.length)), file])),
    names: new Map(sorted.map((file) => [keyOf(baseName(file)), file])),
  };
}

/**
 * Find the picture of an address in `media/`: by the path of the address or its end (`2016/05/bus.jpg`), else by its name.
 * WordPress puts the size behind the name of a smaller copy (`bus-300x200.jpg`): the picture itself does as well.
 */
export function inMedia(address: string, { paths, names }: Media): string | undefined {
  if (paths.size === 0) return undefined;
  const parts = keyOf(pathOf(address)).split('/').filter(Boolean);
  for (let from = 0; from < parts.length - 1; from += 1) {
    const found = paths.get(parts.slice(from).join('/'));
    if (found) return found;
  }
  const name = parts.at(-1) ?? '';
  return names.get(name) ?? names.get(name.replace(/-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)/, ''));
}

/** The addresses of pictures that a source names and `media/` does not hold. */
export function missingMedia(pictures: readonly Picture[], media: Media): string[] {
  return [...new Set(pictures.map(({ address }) => address).filter((address) => inMedia(address, media) === undefined))];
}

/** Give an entry the pictures of its source that `media/` holds: each to the caption nearest below it, the others behind. */
export function illustrate(image: Entry['image'], { pictures, spans, media }: { pictures: readonly Picture[]; spans: readonly Span[]; media: Media }): Entry['image'] {
  const free = [...pictures];
  const captioned = image.map((one, index) => {
    const caption = spans.find(({ to }) => to === `image[${index}].caption`);
    const [picture] = caption ? free.splice(nearestAbove(free, caption.start), 1) : [];
    return { ...one, ...(picture && held(picture, media)) };
  });
  const taken = new Set(captioned.flatMap(({ url }) => url ?? []));
  const others = new Map(free.flatMap((picture) => held(picture, media) ?? []).map((one) => [one.url, one]));
  return [...captioned, ...[...others.values()].filter(({ url }) => !taken.has(url))];
}

/** What an entry says of a picture that `media/` holds. */
function held({ address, alt }: Picture, media: Media): { url: string; alt?: string } | undefined {
  const url = inMedia(address, media);
  return url === undefined ? undefined : { url, ...(alt !== undefined && { alt }) };
}

/** Of pictures in the order of the text, the last one above a place, else the first that is left. */
function nearestAbove(pictures: readonly Picture[], start: number): number {
  const at = pictures.findLastIndex((picture) => picture.at !== undefined && picture.at <= start);
  return Math.max(at, 0);
}

function pathOf(address: string): string {
  try {
    return decodeURIComponent(new URL(address, 'http://x/').pathname);
  } catch {
    return address;
  }
}

function keyOf(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
