/** What a site weighs, in the figures that hosts limit. */
export type Weight = {
  files: number;
  bytes: number;
  largestFile: { file: string; bytes: number };
  largestFolder: { folder: string; entries: number };
};

type Host = { name: string; files?: number; bytes?: number; fileBytes?: number; folderEntries?: number };

// Limits as the hosts document them: docs.github.com/pages (GitHub Pages limits), answers.netlify.com (files in a
// directory), developers.cloudflare.com/workers/platform/limits (static assets).
const HOSTS: Host[] = [
  { name: 'GitHub Pages', bytes: 1_000_000_000, fileBytes: 100_000_000 },
  { name: 'Netlify', folderEntries: 54_000 },
  { name: 'Cloudflare (free)', files: 20_000, fileBytes: 25 * 1024 * 1024 },
  { name: 'Cloudflare (paid)', files: 100_000, fileBytes: 25 * 1024 * 1024 },
];

/** Weigh a site by the list of its files. */
export function weigh(files: Iterable<{ file: string; bytes: number }>): Weight {
  const weight: Weight = {
    files: 0,
    bytes: 0,
    largestFile: { file: '', bytes: 0 },
    largestFolder: { folder: '', entries: 0 },
  };
  const entries = new Map<string, Set<string>>();
  for (const { file, bytes } of files) {
    weight.files += 1;
    weight.bytes += bytes;
    if (bytes > weight.largestFile.bytes) weight.largestFile = { file, bytes };
    const steps = file.split('/');
    steps.forEach((step, depth) => {
      const folder = steps.slice(0, depth).join('/');
      const inside = entries.get(folder) ?? new Set();
      entries.set(folder, inside.add(step));
    });
  }
  for (const [folder, { size }] of entries) {
    if (size > weight.largestFolder.entries) weight.largestFolder = { folder, entries: size };
  }
  return weight;
}

/** Say for each host whether the site fits, and if not, why. */
export function fitsHosts(weight: Weight): { host: string; fits: boolean; reason?: string }[] {
  return HOSTS.map((host) => {
    const reason = excess(weight, host);
    return reason === undefined ? { host: host.name, fits: true } : { host: host.name, fits: false, reason };
  });
}

function excess(weight: Weight, { files, bytes, fileBytes, folderEntries }: Host): string | undefined {
  const { largestFile, largestFolder } = weight;
  if (files && weight.files > files) return `${weight.files} files, at most ${files}`;
  if (bytes && weight.bytes > bytes) return `${weight.bytes} bytes, at most ${bytes}`;
  if (fileBytes && largestFile.bytes > fileBytes) {
    return `${largestFile.file} has ${largestFile.bytes} bytes, at most ${fileBytes}`;
  }
  if (folderEntries && largestFolder.entries > folderEntries) {
    const { folder, entries } = largestFolder;
    return `the folder "${folder}" holds ${entries} files and folders, at most ${folderEntries}`;
  }
  return undefined;
}
