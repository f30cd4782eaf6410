const ar = {
  feeds: {
    title: 'الخلاصات',
    note: 'الخلاصة عنوان يقرؤه برنامج: تضيفه مرة إلى قارئ الخلاصات فتصلك المواد الجديدة كاملة، من غير حساب ولا بريد ولا تتبّع.',
    how: 'كيف تتابع الأرشيف',
    steps: [
      'اختر قارئ خلاصات، على الهاتف أو الحاسوب أو الشبكة؛ وكثير منها مجاني حرّ، وفي بعض برامج البريد قارئ أيضًا.',
      'انسخ عنوان الخلاصة التي تريد من هذه الصفحة، وألصقه في القارئ حيث يطلب إضافة خلاصة.',
      'أو أعطِ القارئ ملف OPML، وفيه خلاصات الأرشيف كلها دفعة واحدة.',
    ],
    corrected: 'إذا صُحّحت مادة ظهر التصحيح في أولها عند القارئ، وإذا سُحبت غابت عن الخلاصة.',
    formats: 'كل الأرشيف، بأي صيغة يفهمها قارئك',
    opml: 'كل الخلاصات في ملف واحد',
    copy: 'عنوان الخلاصة: {name}',
    many: 'كل اسم رابط إلى خلاصته، فانسخ عنوان الرابط.',
    all: 'كل الأرشيف',
    sections: 'خلاصات الأقسام',
    outlets: 'خلاصات المصادر',
    tags: 'خلاصات الوسوم',
    of: '{archive}: {name}',
    unknownAuthor: 'كاتب غير مذكور',
  },
  about: {
    title: 'عن الأرشيف',
    text: [
      'هذا أرشيف للأخبار العربية. وصلت مواده نصوصًا خامًا، فحُفظت كما هي، ثم رُتّبت بحسب أقسامها وتواريخها والأسماء الواردة فيها.',
      'في كل مادة سجلّ لمصدرها: الملف الذي جاءت منه، وما حُذف من نصّه، والقاعدة التي حذفته.',
    ],
    method: 'كيف صُنع',
    methods: [
      {
        name: 'التاريخ',
        text: 'ما ذكر الأصل تاريخه أُخذ كما هو. وما ذكر يومًا وشهرًا من غير سنة قُورنت سنواته الممكنة بيوم الأسبوع وبأسماء النص وبترقيم الناشر، وقيل إنه مرجَّح أو محتمل، وذُكرت القرائن. وما لم نعرفه تركناه مفتوحًا.',
      },
      {
        name: 'الوسوم',
        text: 'الوسوم من قائمة كتبها محررون، ولا يوضع وسم إلا إذا ورد اسمه في المادة نفسها.',
      },
      {
        name: 'التصحيح',
        text: 'ما يُصحَّح يُذكر في صفحة المادة بتاريخه، وما يُسحب يبقى عنوانه شاهدًا عليه. والعناوين لا تتغيّر.',
      },
    ],
  },
  rights: {
    title: 'الحقوق',
    text: 'حقوق كل مادة لصاحبها المذكور في صفحتها، ورابط الأصل في آخرها حيث عُرف.',
  },
  notFound: {
    title: 'لم يتسنَّ العثور على الصفحة',
    text: 'ربما نُقل العنوان خطأً، أو لم تكن هنا مادة بهذا العنوان قط. عناوين المواد في هذا الأرشيف لا تتغيّر.',
    ways: 'من هنا تصل إلى كل ما في الأرشيف',
  },
  foot: { sections: 'الأقسام', ways: 'سُبل التصفّح', house: 'عن الأرشيف', newest: 'بالتاريخ' },
};

const en: typeof ar = {
  feeds: {
    title: 'Feeds',
    note: 'A feed is an address that a program reads: add it once to a feed reader and new articles come to you in full, with no account, no mail and no tracking.',
    how: 'How to follow the archive',
    steps: [
      'Choose a feed reader for your phone, your computer or the web. Many are free, and some mail programs have one.',
      'Copy the address of a feed from this page, and paste it where the reader asks for a feed to add.',
      'Or give the reader the OPML file, which holds all feeds of the archive at once.',
    ],
    corrected: 'A correction stands before the text of its article in the feed. A withdrawn article leaves the feed.',
    formats: 'The whole archive, in whatever format your reader knows',
    opml: 'All feeds in one file',
    copy: 'Address of the feed: {name}',
    many: 'Each name is a link to its feed: copy the address of the link.',
    all: 'The whole archive',
    sections: 'Sections',
    outlets: 'Outlets',
    tags: 'Tags',
    of: '{archive}: {name}',
    unknownAuthor: 'Author not named',
  },
  about: {
    title: 'About the archive',
    text: [
      'This is an archive of Arabic news. Its articles came as raw texts, were kept as they are, and then set in order by their sections, their dates and the names in them.',
      'Each article has a record of its source: the file it came from, what was removed from its text and by which rule.',
    ],
    method: 'How it was made',
    methods: [
      {
        name: 'Dates',
        text: 'A date that the source states is taken as it stands. Where it gives a day and a month only, the possible years were weighed by weekday, by the names in the text and by the outlet\'s numbering; the date is then called likely or possible, and the evidence is given. What we could not find out stays open.',
      },
      {
        name: 'Tags',
        text: 'Tags come from a list that editors wrote, and none is given whose name is not in the article itself.',
      },
      {
        name: 'Corrections',
        text: 'A correction is noted on the page of its article with its date; the title of what is withdrawn stays as a witness. Addresses do not change.',
      },
    ],
  },
  rights: {
    title: 'Rights',
    text: 'The rights in each article are those of the owner named on its page; where the original is known, its link stands at the end.',
  },
  notFound: {
    title: 'This page was not found',
    text: 'Perhaps the address was copied wrongly, or there never was an article under it. Addresses of articles in this archive do not change.',
    ways: 'Ways to everything in the archive',
  },
  foot: { sections: 'Sections', ways: 'Ways to browse', house: 'The archive', newest: 'By date' },
};

/** The words of the pages about the archive and of its feeds. `{name}` in a sentence is a place that a page fills. */
export type DoorStrings = typeof ar;

/** Give these words in a language. */
export function doorStrings(language: 'ar' | 'en'): DoorStrings {
  return { ar, en }[language];
}
