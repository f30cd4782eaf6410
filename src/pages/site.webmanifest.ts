import type { APIRoute } from 'astro';
import { href } from '../archive/address.ts';
import { catalog } from '../archive/catalog.ts';
import { settings } from '../archive/questions.ts';

/** Names the archive and its icons to a system on whose screen a reader puts it (W3C, Web Application Manifest). */
export const GET: APIRoute = () => {
  const { name, description, language, base } = settings(catalog());
  const icon = (file: string, size: number, purpose: 'any' | 'maskable') =>
    ({ src: href(`/${file}.png`, base), sizes: `${size}x${size}`, type: 'image/png', purpose });
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    id: base,
    start_url: base,
    scope: base,
    // A page of the web, with its address to be seen: no shell of an app around an archive.
    display: 'browser',
    background_color: '#fdfdfb',
    theme_color: '#1b1d20',
    icons: [icon('icon-192', 192, 'any'), icon('icon-512', 512, 'any'), icon('icon-maskable-512', 512, 'maskable')],
  };
  return new Response(`${JSON.stringify(manifest)}\n`, { headers: { 'Content-Type': 'application/manifest+json' } });
};
