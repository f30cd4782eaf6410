/** Something wrong in one file of the site. */
export type Finding = { file: string; message: string };

/** Say each message once, with the first file in which it is true and the number of the others. */
export function summarise(findings: Finding[]): string[] {
  const files = new Map<string, string[]>();
  for (const { file, message } of findings) {
    const among = files.get(message);
    if (among) among.push(file);
    else files.set(message, [file]);
  }
  return [...files].map(([message, [first, ...others]]) => {
    const more = others.length === 0 ? '' : ` (and ${others.length} more ${others.length === 1 ? 'file' : 'files'})`;
    return `${first}${more}: ${message}`;
  });
}
