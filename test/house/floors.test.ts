import { describe, expect, test } from 'vitest';
import { filesBelow, source } from './files.ts';
import { climbs, importsOf } from './floors.ts';

const code = filesBelow('src').filter((file) => /\.(ts|js|astro)$/.test(file));

describe('floors', () => {
  test('no room imports from above', () => {
    expect(code.length).toBeGreaterThan(10);
    expect(code.flatMap((file) => climbs(file, source(file)))).toEqual([]);
  });

  test('every way to import is seen', () => {
    const text = `import { a } from './a.ts';\nimport type { b,\n  c } from "../b.ts";\nimport './c.css';\nexport * from './d.ts';
const e = await import('./e.ts');\nexport const from = 'f';\n// import { g } from './g.ts'`;
    expect(importsOf(text)).toEqual(['./a.ts', '../b.ts', './c.css', './d.ts', './e.ts']);
  });

  test.each([
    ['src/arabic/fold.ts', "import { z } from '../schema/fields.ts';"],
    ['src/archive/fill.ts', "import { decode } from '../ingest/decode.ts';"],
    ['src/pages/index.astro', "---\nimport { decode } from '../ingest/decode.ts';\n---\n"],
    ['src/publish/serve.ts', "import Page from '../layouts/Page.astro';"],
    ['src/search/engine/query.ts', "export { x } from '../../cli/main.ts';"],
    ['src/cli/main.ts', "import config from '../../archive.config.ts';"],
    ['src/misc/x.ts', ''],
  ])('%s may not hold %j', (file, text) => {
    expect(climbs(file, text)).toHaveLength(1);
  });

  test.each([
    ['src/archive/fill.ts', "import { a } from './address.ts';\nimport { z } from '../schema/entry.ts';\nimport fs from 'node:fs';"],
    ['src/search/engine/query.ts', "import { fold } from '../../arabic/fold.ts';"],
    ['src/pages/tags/[tag]/index.astro', "import Page from '../../../layouts/Page.astro';"],
    ['src/cli/build.ts', "import { ingest } from '../ingest/run.ts';"],
  ])('%s may hold %j', (file, text) => {
    expect(climbs(file, text)).toEqual([]);
  });
});
