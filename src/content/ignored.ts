import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { textOf } from './files.ts';
import { readYaml } from './yaml-file.ts';

/** Words by which sources describe their articles and which are no tags, a list of them: nobody is asked of these again. */
export const IGNORED = 'content/ignored.yaml';

const schema = z.array(z.string({ error: 'is no word. Write it in quotes' }));

/** Read the words that an editor wants to hear no more of, and what is wrong with their file. */
export function readIgnored(root: string): { words: string[]; problems: string[] } {
  const path = join(root, IGNORED);
  if (!existsSync(path)) return { words: [], problems: [] };
  const found = textOf({ file: IGNORED, path });
  const read = 'problems' in found ? found : readYaml(schema, { file: IGNORED, yaml: found.text, line: 1 });
  return 'problems' in read ? { words: [], problems: read.problems } : { words: read.data, problems: [] };
}
