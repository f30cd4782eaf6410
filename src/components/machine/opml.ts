import { absolute, feedAddress, listAddress } from '../../archive/address.ts';
import type { Config } from '../../schema/config.ts';
import type { FeedGroup } from './feeds.ts';
import { element, escapeXml, prolog } from './xml.ts';

/** Write feeds as an OPML 2.0 list, for a reader to take in at once: the first group free, the others in folders. */
export function opml([first, ...folders]: readonly FeedGroup[], config: Config): string {
  const outlines = (group: FeedGroup) => group.feeds.map(({ title, list }) =>
    element('outline', {
      type: 'rss',
      text: title,
      title,
      xmlUrl: absolute(feedAddress(list), config),
      htmlUrl: absolute(list ? listAddress(list) : '/', config),
    }),
  );
  const body = [
    ...(first ? outlines(first) : []),
    ...folders.map((group) => element('outline', { text: group.title, title: group.title }, outlines(group))),
  ];
  const head = element('head', {}, element('title', {}, escapeXml(config.name)));
  return `${prolog}${element('opml', { version: '2.0' }, [head, element('body', {}, body)])}\n`;
}
