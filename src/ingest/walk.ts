import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';

/**
 * List the files below a folder of an archive by their paths in it, in no order. Links to folders are followed. Node's own
 * recursive reading asks the disk for each name once more, which costs as much as all else that an untouched archive asks.
 */
export function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(`${root}/${folder}`)) return [];
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((item) => {
    const path = `${folder}/${item.name}`;
    if (isFolder(root, path, item)) return filesBelow(root, path);
    return item.isFile() ? [path] : [];
  });
}

function isFolder(root: string, path: string, item: Dirent): boolean {
  if (!item.isSymbolicLink()) return item.isDirectory();
  return statSync(`${root}/${path}`, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
