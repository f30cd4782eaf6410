import type { APIRoute } from 'astro';

// The letter و as a scribe's pen makes it: one round head, one stroke. Drawn by hand, so that no font is needed.
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect fill="#1b1d20" width="64" height="64" rx="6"/>
<path fill="#fdfdfb" fill-rule="evenodd" d="M36 11c-8.600 0-14.500 6.600-14.500 14 0 6.400 4.400 10.600 10.500 10.600 2.600 0 5-.5 7.100-1.500-2 6.300-9.800 11-22.600 12.400l-4.500 7.500C34.500 54.600 49 44.500 49 27 49 17 43.800 11 36 11Zm-.8 8.500c3.300 0 5.300 2.600 5.500 6.600-1.600 1-3.600 1.500-5.500 1.500-3 0-4.900-1.400-4.900-3.700 0-2.500 2.100-4.400 4.900-4.400Z"/>
</svg>
`;

/** The mark of the archive. */
export const GET: APIRoute = () => new Response(mark, { headers: { 'Content-Type': 'image/svg+xml' } });
