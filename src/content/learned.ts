import { basename } from 'node:path/posix';
import { learnedSchema, STRANGERS, type Learned } from '../schema/learned.ts';
import { filesIn, textOf } from './files.ts';
import { unknownId } from './vocabulary.ts';
import { readYaml } from './yaml-file.ts';

/** Where an archive keeps what was learned of an outlet's repeated lines. */
export const LEARNED = 'content/outlets/learned';

/** Read what was learned, by outlet, with all that is wrong in these files. A faulty file is left out as a whole. */
export function readLearned(
  root: string,
  outlets: readonly string[],
): { learned: Map<string, Learned>; problems: string[] } {
  const learned = new Map<string, Learned>();
  const problems: string[] = [];
  for (const source of filesIn(root, `${LEARNED}/*.yaml`)) {
    const id = basename(source.file, '.yaml');
    const found = textOf(source);
    const read =
      'problems' in found ? found : readYaml(learnedSchema, { file: source.file, yaml: found.text, line: 1 });
    if ('problems' in read) problems.push(...read.problems);
    else if (id !== STRANGERS && !outlets.includes(id))
      problems.push(read.at([], unknownId('outlet', id, [...outlets], 'content/outlets/')));
    else learned.set(id, read.data);
  }
  return { learned, problems };
}
