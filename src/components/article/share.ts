/** A way to share an article by a plain link: nothing is loaded and nobody is told before a reader follows it. */
export type Way = 'whatsapp' | 'telegram' | 'mail';

/** Give the links that share an address under a title, which holds the date already. */
export function shareLinks(title: string, url: string): { way: Way; to: string }[] {
  const [text, address] = [encodeURIComponent(title), encodeURIComponent(url)];
  return [
    { way: 'whatsapp', to: `https://wa.me/?text=${text}%0A${address}` },
    { way: 'telegram', to: `https://t.me/share/url?url=${address}&text=${text}` },
    { way: 'mail', to: `mailto:?subject=${text}&body=${text}%0D%0A${address}` },
  ];
}
