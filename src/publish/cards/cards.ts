import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { catalogPath } from '../../archive/fill.ts';
import { openCatalog } from '../../archive/catalog.ts';
import { filesIn, sha256 } from '../../content/files.ts';
import type { Archive } from '../../schema/config.ts';
import { bring, type Stands } from '../bring.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw.ts';
import { listCards } from './list.ts';

/** What came of the cards: how many the site has, and how many had to be drawn. */
export type CardReport = { cards: number; drawn: number };

/**
 * Put the pictures for shared links into a site, and take out of it those that no page names. A card is drawn once: its key
 * is all that stands on it and all that draws it, and what has a key is kept below `.warraq/cards/`. `stands` tells which
 * need no copy.
 */
export async function placeCards({ root, out, config }: Archive, stands: Stands = () => false): Promise<CardReport> {
  const kept = join(root, '.warraq/cards');
  mkdirSync(kept, { recursive: true });
  const catalog = openCatalog(catalogPath(root));
  const cards = listCards(catalog, config);
  catalog.close();

  const recipe = recipeHash();
  const there = new Set(readdirSync(kept));
  const keys = new Set<string>();
  let drawn = 0;
  for (const card of cards) {
    const key = `${keyOf(card, recipe)}.png`;
    keys.add(key);
    if (!there.has(key)) {
      writeWhole(join(kept, key), await drawCard(card));
      drawn++;
    }
    bring(join(kept, key), join(out, card.file), (source) => stands(card.file, source));
  }
  for (const name of there) if (!keys.has(name)) rmSync(join(kept, name));
  removeOthers(join(out, 'cards'), new Set(cards.map(({ file }) => join(out, file))));
  return { cards: cards.length, drawn };
}

// All that decides what a card looks like beside its words: this folder with its fonts, and the library that draws.
function recipeHash(): string {
  const own = ['ts', 'ttf'].flatMap((ending) => filesIn(import.meta.dirname, `*.${ending}`));
  return sha256(JSON.stringify([own.map(({ hash }) => hash), sharp.versions]));
}

function keyOf({ file: _, ...said }: Card, recipe: string): string {
  return sha256(JSON.stringify([recipe, said])).slice(0, 24);
}

/** A build that is stopped leaves no half picture under a name that is trusted. */
function writeWhole(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}

function removeOthers(folder: string, wanted: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(path)) rmSync(path);
  }
}
