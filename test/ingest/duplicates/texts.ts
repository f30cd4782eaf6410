import { traitsOf, type Item } from '../../../src/ingest/duplicates/item.ts';

/** What a test says of an article; the rest follows from its text. */
export type Told = {
  headline?: string;
  body: string;
  publisher?: string;
  day?: string;
  number?: number;
  url?: string;
  tags?: string[];
  credit?: string;
  author?: string;
  draft?: true;
  modified?: string;
  accession?: number;
};

/** Make items of articles by id, numbered in the order in which they are told, and a reader of their bodies. */
export function archiveOf(articles: Record<string, Told>): { items: Item[]; bodyOf: (id: string) => string } {
  const items = Object.entries(articles).map(([id, told], index): Item => {
    const { headline = `عنوان ${id}`, body, publisher, day, number, url, tags = [], credit, author, draft, modified, accession } = told;
    const entry = {
      headline, url, draft, keywords: tags, datePublished: day ?? null, dateModified: modified, creditText: credit,
      author: author === undefined ? [] : [{ name: author, type: 'Person' as const }],
    };
    return { ...traitsOf(entry, body, number), id, accession: accession ?? index + 1, ...(publisher !== undefined && { publisher }) };
  });
  return { items, bodyOf: (id) => articles[id]!.body };
}

/** Four paragraphs of some forty words each, written for these tests. */
export const paragraphs = [
  'افتتحت بلدية المدينة صباح اليوم حديقة عامة جديدة على ضفة النهر بعد عامين من العمل، وحضر الافتتاح مئات السكان من الأحياء المجاورة ومعهم أطفالهم، وقال رئيس البلدية إن الحديقة هدية لأهل المدينة الذين انتظروها طويلا وصبروا على ضيق المكان وغبار الورش.',
  'وتضم الحديقة ملاعب صغيرة وممرات مظللة بأشجار الزيتون والنخيل، وفيها مكتبة مفتوحة يستعير منها الزوار الكتب بلا مقابل ثم يعيدونها متى فرغوا منها، كما خصصت البلدية ركنا للموسيقى يعزف فيه طلاب المعهد كل خميس عند الغروب أمام الجمهور.',
  'وكانت الأرض قبل ذلك مكبا للنفايات أغلق بعد شكاوى متكررة من السكان، واستغرق تنظيفها ونقل التربة الصالحة إليها أكثر من سنة، وشارك في غرس الأشجار متطوعون من المدارس والجمعيات الأهلية تحت إشراف مهندسين زراعيين من جامعة المدينة ومركز البحوث.',
  'وتعتزم البلدية أن تمد الممرات شمالا حتى الجسر القديم في العام المقبل، وأن تفتح مرسى صغيرا للقوارب يستخدمه الصيادون والزوار معا، وتقول إن المشروع لم يكلف خزانتها إلا القليل لأن معظم النفقات جاءت من تبرعات أبناء المدينة المقيمين في الخارج.',
];
export const story = paragraphs.join('\n');

/** An article about something else, of much the same length. */
export const another = [
  'أعلن متحف العلوم أنه سيعرض للمرة الأولى مجموعة من الساعات الميكانيكية التي صنعها حرفيون في القرن الثامن عشر، وجمعها هاو من أوروبا ثم أوصى بها للمتحف قبل وفاته بأيام، ويقول أمناء المتحف إن بعضها ما زال يدق حتى الساعة إذا أدير مفتاحه.',
  'ويستمر المعرض ثلاثة أشهر ويشرح للزائرين كيف قاس الناس الوقت بالظل والماء والرمل قبل أن تصل إليهم التروس والنوابض، وفيه ورشة يجرب فيها الصغار تفكيك ساعة قديمة وتركيبها من جديد بمساعدة صانع ساعات متقاعد تطوع للعمل فيها طوال أيام العرض.',
].join('\n');

/** Write another word in the place of each n-th one. */
export function edited(text: string, every: number): string {
  return text.split(' ').map((word, index) => (index % every === every - 1 ? `لفظ${index}` : word)).join(' ');
}
