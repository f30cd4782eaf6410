/**
 * The Gregorian months as Arabic news writes them, January first: Egypt and the Gulf; the Levant and Iraq; Algeria and
 * Tunisia; Morocco; Mauritania; and spellings that differ from CLDR 48 (يونيه, إبريل, آيار). A test compares them
 * with `Intl.DateTimeFormat` of each region.
 */
export const monthNames: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'أذار'],
  ['أبريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'آيار', 'ماي'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['يوليو', 'يوليه', 'تموز', 'جويلية', 'يوليوز'],
  ['أغسطس', 'آب', 'أوت', 'غشت', 'أغشت'],
  ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر'],
  ['أكتوبر', 'تشرين الأول', 'تشرين أول'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'تشرين ثاني'],
  ['ديسمبر', 'كانون الأول', 'دجنبر', 'دجمبر', 'كانون أول'],
];

/** The days of the week, Sunday first. */
export const weekdayNames: readonly (readonly string[])[] = [
  ['الأحد'],
  ['الاثنين', 'الإثنين'],
  ['الثلاثاء'],
  ['الأربعاء'],
  ['الخميس'],
  ['الجمعة'],
  ['السبت'],
];
