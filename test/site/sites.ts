import 'vitest';

/** A site that stands built in a temporary folder. */
export type BuiltSite = { out: string; base: string; url: string; log: string };

declare module 'vitest' {
  export interface ProvidedContext {
    /** The archive of this repository, built at the root and under a base path. */
    atRoot: BuiltSite;
    underBase: BuiltSite;
    /** The same archive, copied and built once more. */
    again: BuiltSite;
    /** The same archive after a person edited the seed's entry, and the entry as it stands after the build. */
    edited: BuiltSite & { entry: string };
    /** What was new or changed in the program's own folder after the first build. */
    written: string[];
  }
}

export const SITE = 'https://archive.example';
export const ENTRY = 'content/articles/2016/rt-hoiu.md';
/** What the person writes: another caption, and one tag more. */
export const CAPTION = 'مقر الخارجية الروسية في موسكو';
export const TAG = 'china';
