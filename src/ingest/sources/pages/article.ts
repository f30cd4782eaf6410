import { markByTag, type Flow, type FlowLine } from '../markup.ts';
import { pictureOf } from '../picture.ts';
import type { Mark, Picture } from '../source.ts';
import { findBlock } from './block.ts';
import { captionRule } from './captions.ts';
import { datelineOf } from './dateline.ts';
import { opensComments } from './labels.ts';
import { isLink, linkRule } from './links.ts';
import { proseOf } from './tally.ts';
import { isIn, type Title } from './title.ts';

type Place = 'above' | 'header' | 'opening' | 'block' | 'below';
/** What tags are believed to be, of lines that are no running text, above the text and in its own element. */
const BELIEVED: Partial<Record<Place, ReadonlySet<Mark['role']>>> = {
  header: new Set(['caption']),
  opening: new Set(['caption', 'heading', 'list', 'quote']),
};

/**
 * Mark what is outside the article of a page, and find its pictures: chrome by the elements around it, the rest by where it stands. Between title and
 * text only running text is believed; below the text, and below the heading of readers' comments, nothing is.
 */
export function articleOf(flow: Flow, title: Title | undefined): { marks: Mark[]; pictures: Picture[] } {
  const titleAt = title ? flow.lines.indexOf(title.line) : -1;
  const { isInBlock, chromeRule } = findBlock(flow, titleAt);
  const inBlock = flow.lines.map(isInBlock);
  const begin = inBlock.indexOf(true);
  const captionOf = captionRule(flow);
  const prose = flow.lines.findIndex((line, index) => index > titleAt && inBlock[index] && proseOf(line, flow.text) > 0 && !chromeRule(line));
  const opens = (line: FlowLine) => !isLink(line) && !chromeRule(line) && opensComments(flow.text.slice(line.start, line.end));
  const comments = flow.lines.findIndex((line, index) => prose >= 0 && index > prose && opens(line));
  const last = comments < 0 ? inBlock.lastIndexOf(true) : comments - 1;
  const placeOf = (index: number): Place => {
    if (index < begin) return titleAt >= 0 && index > titleAt ? 'header' : 'above';
    if (index > last) return 'below';
    return titleAt >= 0 && index > titleAt && index < prose ? 'opening' : 'block';
  };
  const isFree = (line: FlowLine) => (chromeRule(line) ?? 'html/footer') === 'html/footer';
  const dateline =
    datelineOf(flow, (line, index) => placeOf(index) in BELIEVED && isFree(line)) ?? datelineOf(flow, (line, index) => index > 0 && index === titleAt - 1 && isFree(line));
  const [above, below] = [title?.line.start ?? flow.lines[begin]?.start ?? 0, flow.lines[last]?.end ?? 0];
  const shown = flow.pictures.filter(({ element, at }) => at >= above && at <= below + 1 && !chromeRule({ parent: element }));
  const marks = flow.lines.flatMap((line, index): Mark[] => {
    const { start, end } = line;
    if (line === title?.line) return [{ start, end, role: 'title', rule: 'html/title', ...(title.value && { value: title.value }) }];
    if (isIn(line, 'title')) return [{ start, end, role: 'title-repeat', rule: 'html/title' }];
    // Themes put the date below a title into a footer of its own.
    if (line === dateline) return [{ start, end, role: 'dateline', rule: 'html/dateline' }];
    const place = placeOf(index);
    const chrome = chromeRule(line) ?? (place === 'above' || place === 'below' ? 'html/outside' : linkRule(line, flow.text));
    if (chrome) return [{ start, end, role: 'boilerplate', rule: chrome }];
    const caption = captionOf(line);
    if (caption) return [{ start, end, role: 'caption', rule: caption }];
    const tagged = markByTag(line);
    const isHeader = proseOf(line, flow.text) === 0 && !tagged.some(({ role }) => BELIEVED[place]?.has(role));
    return isHeader && place in BELIEVED ? [{ start, end, role: 'boilerplate', rule: 'html/header', weak: true }] : tagged;
  });
  return { marks, pictures: shown.flatMap(pictureOf) };
}
