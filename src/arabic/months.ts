/**
 * The Gregorian months as Arabic news writes them, January first: Egypt and the Gulf; the Levant and Iraq; Algeria and
 * Tunisia; Morocco; Mauritania; and spellings that differ from CLDR 48 (يونيه, إبريل, آيار). A test compares them
 * with `Intl.DateTimeFormat` of each region.
 */
export const monthNames: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'كانون ثاني', 'كانون ثان', 'كانون 2', 'ك 2'],
  ['فبراير', 'شباط', 'فيفري', 'فيبراير'],
  ['مارس', 'آذار', 'أذار', 'آدار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'آيار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'يونية'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز', 'يولية'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'أغشت', 'أغسطوس', 'أوغسطس'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر', 'سبتنبر', 'سيبتمبر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'أوكتوبر', 'تشرين 1', 'ت 1'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'تشرين ثاني', 'تشرين ثان', 'نوفنبر', 'تشرين 2', 'ت 2'],
  ['ديسمبر', 'كانون الأول', 'دجنبر', 'دجمبر', 'كانون أول', 'دسمبر', 'كانون 1', 'ك 1'],
];

/** The Hijri months, Muharram first, with the cases and spellings in which news writes them. */
export const hijriMonthNames: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'],
  ['صفر'],
  ['ربيع الأول', 'ربيع أول', 'ربيع الأنور'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع ثان', 'ربيع آخر'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى', 'جماد الأول', 'جماد أول', 'جماد الأولى'],
  [
    'جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جمادى ثانية',
    'جماد الآخر', 'جماد الثاني', 'جماد ثاني', 'جماد الآخرة', 'جماد الثانية',
  ],
  ['رجب'],
  ['شعبان'],
  ['رمضان'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'القعدة', 'ذو قعدة', 'ذي قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'الحجة', 'ذو حجة', 'ذي حجة'],
];

/** What piety adds to the name of a Hijri month: «رمضان المبارك», «ذو الحجة الحرام». */
export const honorifics: readonly string[] = [
  'الحرام', 'المبارك', 'الكريم', 'المعظم', 'المكرم', 'الخير', 'الفرد', 'الأصم', 'المرجب', 'الفضيل',
];

/** English names, which programs leave in the datelines of Arabic pages. */
export const englishMonthNames: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** French names: pages of the Maghreb carry them. */
export const frenchMonthNames: readonly (readonly string[])[] = [
  ['janvier', 'janv'],
  ['février', 'fevrier', 'févr', 'fevr'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['août', 'aout'],
  ['septembre'],
  ['octobre'],
  ['novembre'],
  ['décembre', 'decembre', 'déc'],
];

/** The days of the week, Sunday first. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['الأحد', 'أحد'],
  ['الاثنين', 'الإثنين', 'الأثنين', 'الإثنان', 'اثنين', 'الاتنين', 'الإتنين'],
  ['الثلاثاء', 'الثلاثا', 'ثلاثاء', 'الثلثاء', 'التلات', 'التلاتاء'],
  ['الأربعاء', 'الإربعاء', 'الأربعا', 'أربعاء', 'أربعا'],
  ['الخميس', 'خميس'],
  ['الجمعة', 'جمعة'],
  ['السبت', 'سبت'],
];

/** English and French days of the week, Sunday first. */
export const latinWeekdayNames: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'dimanche'],
  ['monday', 'mon', 'lundi'],
  ['tuesday', 'tue', 'tues', 'mardi'],
  ['wednesday', 'wed', 'mercredi'],
  ['thursday', 'thu', 'thur', 'thurs', 'jeudi'],
  ['friday', 'fri', 'vendredi'],
  ['saturday', 'sat', 'samedi'],
];
