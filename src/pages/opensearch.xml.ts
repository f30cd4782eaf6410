import type { APIRoute } from 'astro';
import { absolute } from '../archive/address.ts';
import { catalog } from '../archive/catalog.ts';
import { settings } from '../archive/questions.ts';
import { escapeXml } from '../components/machine/xml.ts';

/** Lets a browser add the archive to its search bar (OpenSearch 1.1). */
export const GET: APIRoute = () => {
  const config = settings(catalog());
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml([...config.name].slice(0, 16).join(''))}</ShortName>
<Description>${escapeXml([...config.description].slice(0, 1024).join(''))}</Description>
<Language>${config.language}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image type="image/svg+xml">${absolute('/favicon.svg', config)}</Image>
<Url type="text/html" template="${absolute('/search/', config)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
