import { countWords } from '../../../arabic/tokens.ts';
import { isTerminated } from '../../shape.ts';
import { ancestors, type Flow, type FlowLine } from '../markup.ts';
import { tallyOf } from './tally.ts';

const NAMED = /(?:^|[\s_-])(?:(?:img|image|photo|pic|picture|media|wp)?[\s_-]?(?:caption|cap|captiontext)|(?:img|image|photo|pic|picture)[\s_-]?(?:desc|description|title|text|alt))(?:$|[\s_-])/i;
/** Captions without a name of their own have so many words. */
const [FEWEST, MOST] = [2, 25];

/** The rule by which a line is the caption of a picture: what its element is called, or that it stands alone with one. */
export function captionRule(flow: Flow): (line: FlowLine) => string | undefined {
  const withPicture = new Set(flow.pictures.flatMap(({ element }) => ancestors(element)));
  const tallies = tallyOf(flow);
  return (line) => {
    const around = ancestors(line.parent);
    const own = around.slice(0, 4).find(({ attribs }) => NAMED.test((attribs['class'] ?? '').slice(0, 200)));
    const text = flow.text.slice(line.start, line.end);
    const words = countWords(text);
    if (own && tallies.get(own)!.lines <= 2 && words <= 2 * MOST) return 'html/caption';
    const holder = around.find((element) => withPicture.has(element));
    const isAlone = holder !== undefined && tallies.get(holder)!.lines === 1;
    return isAlone && line.linked === 0 && words >= FEWEST && words <= MOST && !isTerminated(text) ? 'html/picture' : undefined;
  };
}
