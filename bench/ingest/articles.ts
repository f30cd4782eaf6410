import { randomFrom, type Random } from './random.ts';
import * as words from './words.ts';

/** What the layouts are filled with. `body` are paragraphs, the shorter ones between them headings. */
export type Story = { number: number; title: string; body: string[]; person: string; place: string; agency: string; section: string; day: Date };

/** So many words has a story, about. */
const WORDS = 350;
const FIRST_DAY = Date.UTC(2008, 0, 1);
const DAY = 86_400_000;

/** Make a story; the same number gives the same one. */
export function storyOf(number: number): Story {
  const random = randomFrom(number);
  const { pick, below } = random;
  const [place, person, subject] = [pick(words.places), pick(words.people), pick(words.subjects)];
  const body = [`${pick(words.verbs)} ${pick(words.roles)} ${person} أن ${subject} ${pick(words.results)}، ${pick(words.reasons)} في ${place}.`];
  for (let count = countOf(body); count < WORDS; count = countOf(body)) {
    if (below(9) === 0) body.push(pick(words.headings));
    body.push(paragraph(random));
  }
  return {
    number, person, place, body,
    title: `${pick(words.roles)} ${person}: ${subject} ${pick(words.results)} (${number})`,
    agency: pick(words.agencies), section: pick(words.sections), day: new Date(FIRST_DAY + below(5500) * DAY),
  };
}

function paragraph({ pick, below }: Random): string {
  const sentences = Array.from({ length: 2 + below(3) }, () => `${pick(words.verbs)} ${pick(words.people)} أن ${pick(words.subjects)} ${pick(words.results)} ${pick(words.reasons)}${coined(below, 6)}`);
  return `${sentences.join('. ')}. ${pick(words.closings)}${below(4) === 0 ? ` منذ ${1 + below(28)} ${pick(words.months)} ${2000 + below(20)}` : ''}.`;
}

/** Words of no language, so that stories differ as those of life do. */
function coined(below: Random['below'], count: number): string {
  const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
  const word = () => `ال${Array.from({ length: 3 + below(3) }, () => letters[below(letters.length)]!).join('')}`;
  return Array.from({ length: below(count) }, () => ` ${word()}`).join('');
}

function countOf(body: readonly string[]): number {
  return body.reduce((sum, text) => sum + text.split(' ').length, 0);
}

const layouts: readonly ((story: Story) => string[])[] = [
  // Crawled page of a broadcaster: section, repeated title, caption, copied link, consent line, source.
  ({ title, section, body, agency, number }) => [title, '', section, '', title, `${body[0]!.slice(0, 30)}..`, `انسخ الرابطhttps://ar.rt.com/${(300_000 + number).toString(36)}`, '', ...body, `المصدر: ${agency}`, '', 'يستخدم موقعنا ملفات تعريف الارتباط'],
  // Newspaper: dateline, byline, tags at the end.
  ({ title, body, person, place, day }) => [title, longDate(day), `كتب ${person} - ${place}`, '', ...body, 'اقرأ أيضا: خبر آخر من القسم', 'شارك الخبر'],
  // Agency copy.
  ({ title, body, place, agency, day }) => [title, '', `${place} - ${agency} - ${weekdayOf(day)} ${shortDate(day)} - ${body[0]!}`, ...body.slice(1), 'جميع الحقوق محفوظة'],
  // Print: issue and page, Hijri style lines left out on purpose.
  ({ title, body, number, day }) => [`العدد ${4000 + number}، ص ${1 + (number % 32)}`, title, shortDate(day), '', ...body],
  // Title of a page with the site's name, a machine's date.
  ({ title, body, day }) => [`${title} - صحيفة المدينة`, day.toUTCString(), '', ...body.flatMap((text) => [text, ''])],
];

/** The text of a seed, in the layout of one of several outlets. */
export function seedText(story: Story): string {
  return `${layouts[story.number % layouts.length]!(story).join('\n')}\n`;
}

function longDate(day: Date): string {
  return `${weekdayOf(day)} ${day.getUTCDate()} ${words.months[day.getUTCMonth()]!} ${day.getUTCFullYear()}`;
}

function shortDate(day: Date): string {
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

function weekdayOf(day: Date): string {
  return words.weekdays[day.getUTCDay()]!;
}
