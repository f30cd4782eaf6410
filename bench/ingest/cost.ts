import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { House } from '../../src/ingest/house.ts';
import { readSeed } from '../../src/ingest/read.ts';
import { readSeedFile, seedOf } from '../../src/ingest/seeds.ts';
import { joinEntry } from '../../src/markdown/frontmatter.ts';
import { writeMarkdown } from '../../src/markdown/write.ts';

/** What a file cost: milliseconds of the processor, articles made of it, and why others were not. */
export type Cost = { ms: number; articles: number; refused: string[]; proofs: boolean };

/** Read a file as ingest does, up to the text of its entries, and measure what that takes. */
export async function costOf({ file, bytes }: { file: string; bytes: Uint8Array }, house: House): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'warraq-bench-'));
  const cost: Cost = { ms: 0, articles: 0, refused: [], proofs: true };
  try {
    writeFileSync(join(folder, file), bytes);
    const before = process.cpuUsage();
    for await (const doc of readSeedFile(join(folder, file), file, house)) {
      const seed = seedOf(doc);
      if ('refused' in doc.content && !cost.refused.includes(doc.content.refused)) cost.refused.push(doc.content.refused);
      if (!seed) continue;
      const { entry, body, proofs } = readSeed(seed, house);
      joinEntry(entry, writeMarkdown(body));
      cost.articles += 1;
      cost.proofs &&= proofs.tiling && proofs.roundtrip;
    }
    const { user, system } = process.cpuUsage(before);
    return { ...cost, ms: (user + system) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
