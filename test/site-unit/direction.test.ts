import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bidiRuns } from '../../src/archive/bidi-runs.ts';
import { render } from '../../src/archive/render.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { launchBrowser } from '../browser.ts';

/*
 * Each line is a text cut by bars into blocks. They must stand on the page one beside the other from right to left, each
 * of them reading in its own direction. So «بين |1980|-|1988» says that the range is read from the right, as Arabic does.
 */
const lines = {
  'a name': 'قال |Barack Obama| في المؤتمر إن الأمر انتهى.',
  'an address': 'زوروا |https://example.org/news/2016?id=5&x=a_b| ثم عودوا.',
  'an address at the end': 'النص كاملا في |www.example.org/a/b/|.',
  'a mail address': 'راسلونا على |press-desk@mars.example| اليوم.',
  'a score': 'انتهت المباراة بنتيجة |3|-|2| لصالح الأهلي.',
  'the sets of a match': 'فاز |6|-|4| و|7|-|5| أمام خصمه.',
  'a range of years': 'امتدت الحرب بين |1980|-|1988| بلا توقف.',
  'a range with Arabic-Indic digits': 'امتدت الحرب بين |١٩٨٠|-|١٩٨٨| بلا توقف.',
  'a range with a dash': 'الصفحات |120|–|125| من الكتاب.',
  'a range of decimals': 'طوله |1.5|–|2| متر.',
  'a percentage': 'ارتفعت النسبة |3.5%| هذا العام.',
  'an Arabic percentage': 'ارتفعت النسبة |٣٫٥|٪ هذا العام.',
  'a fall': 'انخفض المؤشر |-5.2%| في يوم.',
  'a telephone number': 'للاتصال: |+963 11 222 3344| صباحا.',
  'a telephone number with brackets': 'للاتصال: |(011) 222-3344| مساء.',
  'a handle that says something': 'كتب فريقه |@MarsCuriosity|: "|I\'m safely on the surface of Mars|".',
  'a quotation that goes on': 'قال: |"We will win," he said|, ثم خرج.',
  'a name in brackets and a quotation': 'أعلنت ناسا (|NASA|): "|Touchdown confirmed!|" فصفقوا.',
  'a Latin speaker': 'قال |Trump|: "|You\'re fired|" وغادر.',
  'a hashtag and a handle': 'تابعوا الوسم |#Jan25| والحساب |@mirsad|.',
  'an Arabic hashtag': 'تابعوا الوسم #سوريا اليوم.',
  'a file': 'افتح الملف |report_2016-final.pdf| من فضلك.',
  'below zero': 'تتراوح بين |-90| و|0| درجة.',
  temperatures: 'بلغت الحرارة |-12°C| ثم |20°C|.',
  currencies: 'سعر البرميل |$50.25| أو |45€| اليوم.',
  'a range of prices': 'التذكرة بين |100$|-|150$| للكبار.',
  'a version': 'صدر الإصدار |Node.js v24.1.0-rc.2| أمس.',
  'a date in figures': 'وقع ذلك في |27/5/2016| مساء.',
  'a date in ISO': 'وقع ذلك يوم |2016-05-27| الساعة |14:30| (|GMT+3|).',
  'a span of time': 'الدوام |10:30|–|12:00| كل يوم.',
  'a formula': 'المعادلة |E = mc2| مشهورة.',
  'a sum in prose': 'حاصل |2| + |3| = |5| معروف.',
  fractions: 'حضر |3/4| الأعضاء و|1/2| الضيوف.',
  'two school years': 'سنة |2011/2012| الدراسية.',
  'brackets around Latin': 'منظمة الصحة العالمية (|WHO|) وقناة (|RT Arabic|) معا.',
  'a name with a number in brackets': 'الرقم القياسي |9.58| ثانية (|Usain Bolt, 2009|).',
  'a paragraph of a law': 'المادة |5|(|2|) من القانون.',
  'names with signs': 'لغة |C++| ولغة |C#| وإطار |.NET| معا.',
  'names with numbers': 'شركة |AT&T| وطائرة |Boeing 747-400| وصاروخ |S-300|.',
  'a blood group': 'فصيلة دمه |B-| وهي نادرة.',
  'a rating that falls': 'خفضت الوكالة التصنيف من |BB+| إلى |B-|.',
  'a rating in brackets': 'التصنيف (|AA-|) مع نظرة سلبية.',
  'a dash behind a Latin name': '|RT|- قال المتحدث أمس.',
  'a local telephone number': 'هاتف |222-3344| وفاكس |222-3345|.',
  'a quotation within a quotation': 'قال: «نقلت "|The Guardian|" عن مصدر (طلب عدم ذكره)».',
  'a score within brackets': 'فاز |3|-|2| (|2|-|1| في الشوط الأول).',
  'an identifier': 'الرمز |DOI: 10.1000/xyz-123| والرقم |ISBN 978-3-16-148410-0|.',
  'a number behind Arabic': 'مركبة "تشاندرايان-|3|" ومذنب |67P|/تشوريوموف.',
  'a title in guillemets': '«|The New York Times|» نقلت الخبر.',
  'a title with a colon': 'عنوان الفيلم |Mission: Impossible| عندهم.',
};

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1600, height: 400 } });
}, 120_000);
afterAll(() => browser.close());

describe('nothing stands in a wrong order:', () => {
  test.each(Object.entries(lines))('%s', async (_, line) => {
    expect(await shown(line.replaceAll('|', ''))).toBe(expected(line));
  });

  test('many of the lines go wrong where nothing is isolated', async () => {
    const bare = (line: string) => seen(`<p>${line.replaceAll('|', '').replaceAll('&', '&amp;')}</p>`);
    const wrong: string[] = [];
    for (const line of Object.values(lines)) if ((await bare(line)) !== expected(line)) wrong.push(line);
    expect(wrong.length).toBeGreaterThan(10);
    expect(wrong.filter((line) => bidiRuns(line.replaceAll('|', '')).length === 0)).toEqual([]);
  });
});

function expected(line: string): string {
  return line.split('|').map(asSeen).reverse().join('');
}

// A block with Latin letters or figures reads from the left; Arabic letters and signs alone from the right.
function asSeen(block: string): string {
  return /[A-Za-z0-9\u0660-\u0669]/.test(block) ? block : [...block].reverse().join('');
}

function shown(text: string): Promise<string> {
  return seen(render(parseMarkdown(text.replace(/[#*_\\[\]&]/g, String.raw`\$&`))));
}

/** Give the characters of a text as they stand on the page, from left to right. */
async function seen(html: string): Promise<string> {
  await page.setContent(`<html lang="ar" dir="rtl"><body style="font-size: 20px; white-space: nowrap">${html}</body></html>`);
  return page.evaluate(() => {
    const found: { character: string; x: number }[] = [];
    const walker = document.createTreeWalker(document.querySelector('p')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      [...(node.textContent ?? '')].forEach((character, at) => {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right } = range.getBoundingClientRect();
        found.push({ character, x: left + right });
      });
    }
    return found.sort((a, b) => a.x - b.x).map(({ character }) => character).join('');
  });
}
