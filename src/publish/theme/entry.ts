/** What the compiled theme exports: Astro's renderer with all pages in it. Astro bundles this file; nothing else imports it. */
import { createApp } from 'astro/app/entrypoint';

// Each page is wanted whole: nobody reads along while it is made.
export const app = createApp({ streaming: false });
