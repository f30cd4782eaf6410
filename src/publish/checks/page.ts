import { Parser } from 'htmlparser2';

/** What the checks want to know of one page. */
export type PageFacts = {
  title: string;
  canonical: string | undefined;
  headings: number;
  ids: Set<string>;
  /** Everything that the page leads to or loads, as written. */
  links: string[];
  /** Sends the reader on: not a page of its own. */
  redirects: boolean;
  /** Scripts that run; blocks of data, such as JSON-LD, do not. */
  scripts: number;
  /** What a content security policy without 'unsafe-inline' stops. */
  inline: string[];
  data: string[];
};

const LINKS: Record<string, string[]> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  iframe: ['src'],
  form: ['action'],
};

const CARD = new Set(['og:url', 'og:image', 'twitter:image']);

/** Read the facts of a page out of its HTML. */
export function readPage(html: string): PageFacts {
  const facts: PageFacts = {
    title: '',
    canonical: undefined,
    headings: 0,
    ids: new Set(),
    links: [],
    redirects: false,
    scripts: 0,
    inline: [],
    data: [],
  };
  const open: string[] = [];
  let data: string | undefined;

  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      note(facts, name, attributes);
      if (name === 'script' && isData(attributes)) data = '';
    },
    ontext(text) {
      // A drawing has titles too.
      if (open.at(-1) === 'title' && open.at(-2) === 'head') facts.title += text;
      if (data !== undefined) data += text;
    },
    onclosetag(name) {
      open.pop();
      if (name !== 'script' || data === undefined) return;
      facts.data.push(data);
      data = undefined;
    },
  });
  parser.end(html);
  return facts;
}

function note(facts: PageFacts, name: string, attributes: Record<string, string>): void {
  if (attributes['id']) facts.ids.add(attributes['id']);
  if (name === 'h1') facts.headings += 1;
  for (const attribute of LINKS[name] ?? []) {
    const value = attributes[attribute];
    if (value !== undefined) facts.links.push(value);
  }
  for (const candidate of attributes['srcset']?.split(',') ?? []) {
    const address = candidate.trim().split(/\s+/)[0];
    if (address) facts.links.push(address);
  }
  if (name === 'link' && attributes['rel'] === 'canonical') facts.canonical = attributes['href'];
  if (name === 'meta') noteMeta(facts, attributes);
  if (name === 'script' && !isData(attributes)) {
    facts.scripts += 1;
    if (attributes['src'] === undefined) facts.inline.push('<script>');
  }
  if (name === 'style') facts.inline.push('<style>');
  for (const attribute of Object.keys(attributes)) {
    if (attribute === 'style' || attribute.startsWith('on')) facts.inline.push(`${attribute}="…" on <${name}>`);
  }
}

function noteMeta(facts: PageFacts, { property, content, 'http-equiv': equivalent }: Record<string, string>): void {
  if (property && content && CARD.has(property)) facts.links.push(content);
  if (equivalent?.toLowerCase() !== 'refresh') return;
  facts.redirects = true;
  const target = /url=(.*)$/i.exec(content ?? '')?.[1];
  if (target) facts.links.push(target);
}

function isData({ type }: Record<string, string>): boolean {
  return type === 'application/ld+json' || type === 'application/json';
}
