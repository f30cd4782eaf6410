/** Lists newest first, cut into pages of so many: Eleventy pages one list only, so that lists of lists are cut beforehand. */
const SIZE = 20;

export default function (config) {
  config.addCollection('articles', newestFirst);
  config.addCollection('tagPages', (api) => pagesOf(newestFirst(api), ({ data }) => data.tags));
  config.addCollection('sectionPages', (api) => pagesOf(newestFirst(api), ({ data }) => data.sections));
  config.addCollection('months', (api) => {
    const groups = Object.groupBy(newestFirst(api).reverse(), ({ data }) => data.archive[0]);
    return Object.entries(groups).map(([month, items]) => ({ month, items }));
  });
  config.addFilter('newest', (list, count) => list.slice(0, count));
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
  config.addFilter('rfc822', (date) => date.toUTCString());
  config.addFilter('summary', (html) => /<p>(.*?)<\/p>/s.exec(html)?.[1] ?? '');
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk' };
}

function newestFirst(api) {
  return api.getFilteredByGlob('articles/*.md').reverse();
}

function pagesOf(articles, keysOf) {
  const lists = new Map();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      if (!lists.has(key)) lists.set(key, []);
      lists.get(key).push(article);
    }
  }
  return [...lists].flatMap(([key, items]) => {
    const count = Math.ceil(items.length / SIZE);
    return Array.from({ length: count }, (_, i) => ({ key, number: i + 1, count, items: items.slice(i * SIZE, (i + 1) * SIZE) }));
  });
}
