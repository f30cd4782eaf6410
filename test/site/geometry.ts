// These run in the page: they may use nothing from outside of themselves.

/** Find what stands out of the window at either side. */
export function overflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide, the window ${clientWidth}`] : [];
  for (const element of document.body.querySelectorAll('*')) {
    const { left, right, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // What is hidden for the eye stands anywhere, and a block that scrolls may hold more than is seen.
    const unseen = width <= 1 || height <= 1 || style.visibility === 'hidden' || style.position === 'absolute';
    const scrolls = element.closest('[tabindex="0"]') !== null;
    if (!unseen && !scrolls && (left < -1 || right > clientWidth + 1)) {
      found.push(`<${element.localName} class="${element.className}"> from ${left} to ${right} of ${clientWidth}`);
    }
  }
  return found;
}

/** Find lines of text that lie upon each other. */
export function overlaps(): string[] {
  type Line = { text: string; left: number; right: number; top: number; bottom: number };
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (!text || !parent || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const box = parent.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1 || box.bottom < 0) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) lines.push({ text, left, right, top, bottom });
  }
  const found: string[] = [];
  lines.forEach((a, index) => {
    for (const b of lines.slice(index + 1)) {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // A font's box is taller than a line: neighbouring lines share some of it.
      if (wide > 2 && high > 0.6 * Math.min(a.bottom - a.top, b.bottom - b.top)) {
        found.push(`"${a.text.slice(0, 40)}" and "${b.text.slice(0, 40)}"`);
      }
    }
  });
  return found;
}

/** Find text that its own box cuts off. */
export function clipped(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const { overflow } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const unseen = width <= 1 || height <= 1 || overflow === 'visible' || element.matches('input, select, svg, svg *');
    const cut = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1;
    const scrolls = element.closest('[tabindex="0"]') !== null;
    return unseen || !cut || scrolls || !element.textContent?.trim() ? [] : [`<${element.localName} class="${element.className}">`];
  });
}
