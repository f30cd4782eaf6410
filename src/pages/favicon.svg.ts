import type { APIRoute } from 'astro';
import { mark } from '../components/machine/icons/mark.ts';

/** The mark of the archive. */
export const GET: APIRoute = () => new Response(mark('round'), { headers: { 'Content-Type': 'image/svg+xml' } });
