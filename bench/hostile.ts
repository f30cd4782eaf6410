/** Pieces of dates that, said again and again, would drive a careless reader of dates far. */
export const hostileDates = [
  'يوم ', '27 ', '27/', 'الجمعة ', 'الأول من ', '27 مايو ', '20 شعبان 1437 هـ الموافق ', '12:30 ', 'مايو/', 'ألف و', '(',
];
