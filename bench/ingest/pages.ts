import type { Story } from './articles.ts';
import * as words from './words.ts';

/** So many links stand in the menus and lists around an article. */
const LINKS = 160;

/** A page of about 60 kB, as sites serve them: head, menu, article, lists of other articles, footer, scripts. */
export function pageOf({ title, body, section, person, day, number }: Story): string {
  const links = Array.from({ length: LINKS }, (_, at) => `<li class="item"><a href="/news/${number + at}"><span>${words.subjects[at % words.subjects.length]!} ${at}</span></a></li>`);
  const menu = links.slice(0, 40).join('\n');
  const text = body.map((words) => (words.endsWith('.') ? `<p>${words}</p>` : `<h3>${words}</h3>`)).join('\n');
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: title, datePublished: day.toISOString(), author: { '@type': 'Person', name: person }, articleSection: section });
  const script = `<script>window.state=${JSON.stringify({ items: Array.from({ length: 400 }, (_, at) => ({ id: at, name: 'x'.repeat(20) })) })}</script>`;
  return `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>${title} | صحيفة المدينة</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="صحيفة المدينة"><link rel="canonical" href="https://example.org/news/${number}">
<script type="application/ld+json">${data}</script>${script}</head>
<body><header><nav class="menu"><ul>${menu}</ul></nav></header>
<main><article><h1>${title}</h1><div class="meta"><span>${person}</span> <time datetime="${day.toISOString()}">${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}</time></div>
<figure><img src="/media/${number}.jpg" alt=""><figcaption>${section}: من الأرشيف</figcaption></figure>
<div class="article-body">${text}</div><div class="share">شارك على فيسبوك</div></article>
<aside class="related"><ul>${links.slice(40, 100).join('\n')}</ul></aside></main>
<footer><ul>${links.slice(100).join('\n')}</ul><p>جميع الحقوق محفوظة</p></footer>${script}</body></html>
`;
}
