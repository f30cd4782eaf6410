import { describe, expect, test } from 'vitest';
import { bidiRuns } from '../../src/archive/bidi-runs.ts';
import { render } from '../../src/archive/render.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

const html = (markdown: string): string => render(parseMarkdown(markdown));

const marked = (text: string): string =>
  bidiRuns(text).reduceRight((shown, { start, end }) => {
    return `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  }, text);

describe('isolates what a right-to-left paragraph shows in the wrong order', () => {
  test.each([
    'قال ⟦@RTarabic⟧ في حسابه و⟦@afp⟧',
    'وسم ⟦#Jan25⟧ ووسم #سوريا',
    'لغة ⟦C++⟧ ولغة ⟦C#⟧ وإطار ⟦.NET⟧',
    'وباء ⟦19-COVID⟧ والحرارة ⟦20°C⟧',
    'الحرارة ⟦-5⟧ درجات و⟦+3.5%⟧',
    '⟦-5⟧ درجات',
    'نسبة ⟦3.5%⟧، ثم ⟦12%⟧.',
    'سعره ⟦$1,000⟧ أو ⟦50$⟧',
    'هاتف ⟦+963 11 222-3344⟧ أو ⟦011-222-3344⟧ أو ⟦(011) 2223344⟧.',
    'في ⟦2016-05-27⟧ صباحا',
    'زوروا ⟦https://ar.rt.com/hoiu⟧انسخ الرابط',
    'زوروا ⟦https://ar.wikipedia.org/wiki/سوريا_الكبرى⟧، ثم',
    'انظر (⟦https://example.org/a_(b)⟧) و⟦www.example.org/⟧.',
    'بريد ⟦a.b@mail.example.org⟧.',
    'قال: "⟦We will win, he said.⟧" ثم',
  ])('%s', (expected) => {
    expect(marked(expected.replace(/[⟦⟧]/g, ''))).toBe(expected);
  });
});

describe('leaves alone what is shown well, or belongs to the Arabic sentence', () => {
  test.each([
    'نقلت Reuters وAFP.',
    'شركة AT&T وطائرة Boeing 747 وصاروخ S-300',
    'في U.S. Army اليوم',
    'جائحة COVID-19 وفيروس كوفيد-19',
    'بلغت 3.5 من 1,000 عند 12:30 في 27/5/2016',
    'نتيجة 2-1 بين 2011-2016 في 27-5-2016 و05-06-2016',
    'سرعة 3.5GHz ونسبة ٣٫٥٪ و-٥ و%5 وكوفيد-19',
    'منظمة (UN) و«Le Monde»',
  ])('%s', (text) => {
    expect(marked(text)).toBe(text);
  });
});

describe('in HTML', () => {
  test('wraps tightly, with the spaces outside', () => {
    expect(html('قال @RTarabic هنا')).toBe('<p>قال <bdi dir="ltr">@RTarabic</bdi> هنا</p>');
  });

  test('gives a block in Latin letters alone its own direction', () => {
    expect(html('Source: Reuters.\n\n- Breaking news!')).toBe(
      '<p dir="ltr">Source: Reuters.</p>\n<ul>\n<li dir="ltr">Breaking news!</li>\n</ul>',
    );
  });

  test('works inside links, and leaves a run that only half a link holds', () => {
    expect(html('لغة [C++](https://example.org/) و*U.S.* C++ ثم')).toBe(
      '<p>لغة <a href="https://example.org/"><bdi dir="ltr">C++</bdi></a> و<em>U.S.</em> C++ ثم</p>',
    );
  });
});
