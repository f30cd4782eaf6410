import { filesIn, type SourceFile } from './files.ts';

/** Give the files of tags, sections, outlets and batches. */
export function vocabularyFiles(root: string): SourceFile[] {
  const patterns = ['content/tags/*.yaml', 'content/sections.yaml', 'content/outlets/*.yaml', 'content/batches.yaml'];
  return patterns.flatMap((pattern) => filesIn(root, pattern));
}
