/**
 * The Gregorian months as Arabic news writes them, January first: Egypt and the Gulf; the Levant and Iraq; Algeria and
 * Tunisia; Morocco; Mauritania; and spellings that differ from CLDR 48 (يونيه, إبريل, آيار). A test compares them
 * with `Intl.DateTimeFormat` of each region.
 */
export const monthNames: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'كانون ثاني', 'كانون ثان'],
  ['فبراير', 'شباط', 'فيفري', 'فيبراير'],
  ['مارس', 'آذار', 'أذار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'آيار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'يونية'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز', 'يولية'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'أغشت', 'أغسطوس'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر', 'سبتنبر', 'سيبتمبر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'أوكتوبر'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'تشرين ثاني', 'تشرين ثان', 'نوفنبر'],
  ['ديسمبر', 'كانون الأول', 'دجنبر', 'دجمبر', 'كانون أول', 'دسمبر'],
];

/** The Hijri months, Muharram first, with the cases and spellings in which news writes them. */
export const hijriMonthNames: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام'],
  ['صفر', 'صفر الخير'],
  ['ربيع الأول', 'ربيع أول'],
  ['ربيع الآخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع ثان', 'ربيع آخر'],
  ['جمادى الأولى', 'جمادى الأول', 'جمادى أولى', 'جماد الأول', 'جماد أول', 'جماد الأولى'],
  [
    'جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'جمادى الثاني', 'جمادى ثانية',
    'جماد الآخر', 'جماد الثاني', 'جماد ثاني', 'جماد الآخرة', 'جماد الثانية',
  ],
  ['رجب', 'رجب المرجب'],
  ['شعبان', 'شعبان المعظم'],
  ['رمضان', 'رمضان المبارك'],
  ['شوال'],
  ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'القعدة', 'ذو قعدة', 'ذي قعدة'],
  ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'الحجة', 'ذو حجة', 'ذي حجة'],
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

/** The days of the week, Sunday first. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['الأحد', 'أحد'],
  ['الاثنين', 'الإثنين', 'الأثنين', 'الإثنان', 'اثنين'],
  ['الثلاثاء', 'الثلاثا', 'ثلاثاء', 'الثلثاء'],
  ['الأربعاء', 'الإربعاء', 'الأربعا', 'أربعاء', 'أربعا'],
  ['الخميس', 'خميس'],
  ['الجمعة', 'جمعة'],
  ['السبت', 'سبت'],
];
