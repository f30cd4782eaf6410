import { z } from 'zod';
import { dayField, idField, timeZoneField } from './fields.ts';

const slashed = z
  .string()
  .startsWith('/', { error: 'needs a slash in front, such as "/warraq/"', abort: true })
  .regex(/^\/([\w.~-]+\/)*([\w.~-]+)?$/, 'may hold Latin letters, digits, "-", "_", "." and "~", such as "/my-archive/"')
  .transform((base) => (base.endsWith('/') ? base : `${base}/`));

const size = z.int('must be a whole number').min(1, 'must be at least 1').max(500, 'must be at most 500');

/** What a publisher sets in `archive.config.ts`. */
export const configSchema = z.strictObject({
  /** Name of the archive, in Arabic. */
  name: z.string().min(1, 'is empty. Write the name of the archive'),
  /** One or two sentences for search engines and feeds. */
  description: z.string().min(1, 'is empty. Write one or two sentences'),
  /** Address of the site, without a path: `https://example.org`. */
  site: z
    .url({ protocol: /^https?$/, error: 'is not a web address. Write it in full, such as "https://example.org"', abort: true })
    .refine((site) => new URL(site).pathname === '/', 'holds a path. Put the path in "base", such as "/warraq/"')
    .transform((site) => new URL(site).origin),
  /** Path under which the site lies, `/` or `/some/base/`. */
  base: slashed.default('/'),
  /** Language of the interface. */
  language: z.enum(['ar', 'en']).default('ar'),
  /** Digits of the interface: `latn` 2016 or `arab` ٢٠١٦. */
  digits: z.enum(['latn', 'arab']).default('latn'),
  /** Month names: `egyptian` مايو, `levantine` أيار, `maghrebi` ماي, `dual` مايو/أيار. */
  monthStyle: z.enum(['egyptian', 'levantine', 'maghrebi', 'dual']).default('dual'),
  timeZone: timeZoneField.default('Asia/Riyadh'),
  /** Note on rights in the foot of each page. */
  rights: z.string().default(''),
  /** Outlet of seeds whose own outlet is not recognised. */
  defaultOutlet: idField.optional(),
  /** Days between which undated seeds may have appeared. */
  window: z.tuple([dayField, dayField]).default(['1990-01-01', '2026-12-31']),
  /** Articles on a numbered list page (never change it after publication), on a landing page at least, and in a feed. */
  pageSize: z
    .strictObject({ list: size.default(20), home: size.default(12), feed: size.default(50) })
    .default({ list: 20, home: 12, feed: 50 }),
  /** How many articles a list needs to have a feed of its own; and whether feeds carry texts whole, or their beginnings. */
  feeds: z
    .strictObject({ minimumArticles: z.int().min(1).default(1), fullText: z.boolean().default(true) })
    .default({ minimumArticles: 1, fullText: true }),
  /** Pictures for shared links: one for each section and `year`, with the year on it, one for each `article`, or `none`. */
  cards: z.enum(['year', 'article', 'none']).default('year'),
  /** `flat` /articles/<id>/ or `hashed` /articles/<2 hex>/<id>/ for more than 50,000 articles. Never change it after publication. */
  articleFolders: z.enum(['flat', 'hashed']).default('flat'),
  /** Seeds above this size (bytes) are set aside. */
  maxSeedBytes: z.int().min(1).default(2_000_000),
});

/** A configuration with all defaults filled in. */
export type Config = z.output<typeof configSchema>;
/** What a publisher writes: everything with a default may be left out. */
export type ArchiveConfig = z.input<typeof configSchema>;

/** An archive on disk: absolute folders and its configuration. */
export type Archive = { root: string; out: string; config: Config; written?: object };
/** An archive of which the settings, as they are written, are not checked yet. */
export type Unchecked = Omit<Archive, 'config'> & { written: object };
