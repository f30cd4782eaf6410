import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { configSchema, type Archive, type ArchiveConfig } from '../../src/schema/config.ts';

/** Copy the small archive of the tests into a new temporary folder. */
export function fixtureArchive(settings: Partial<ArchiveConfig> = {}): Archive {
  const root = mkdtempSync(join(tmpdir(), 'warraq-archive-'));
  cpSync(join(import.meta.dirname, '../fixtures/archive'), root, { recursive: true });
  const config = configSchema.parse({
    name: 'تجربة',
    description: 'أرشيف للتجربة',
    site: 'https://example.org',
    ...settings,
  });
  return { root, out: join(root, 'dist'), config };
}
