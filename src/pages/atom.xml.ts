import type { APIRoute } from 'astro';
import { catalog } from '../archive/catalog.ts';
import { settings } from '../archive/questions.ts';
import { atom } from '../components/machine/atom.ts';
import { archiveChannel } from '../components/machine/channel.ts';
import { doorStrings } from '../strings/doors.ts';

/** The feed of the whole archive as Atom. */
export const GET: APIRoute = () => {
  const c = catalog();
  const { language, window } = settings(c);
  const missing = { unknown: doorStrings(language).feeds.unknownAuthor, earliest: window[0] };
  const body = atom(archiveChannel(c, '/atom.xml'), missing);
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml' } });
};
