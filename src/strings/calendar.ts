const ar = {
  chart: {
    title: 'المواد بحسب السنة',
    /** For those who hear the page; the figures stand in the links below the picture. */
    say: 'رسم بياني لعدد المواد في كل سنة من {first} إلى {last}، أكثرها عام {year}: {count}. الأعداد كلها في روابط السنوات.',
    point: '{year}: {count}',
  },

  heat: {
    caption: 'عدد المواد في كل شهر من كل سنة',
    year: 'السنة',
    open: 'من دون شهر',
    total: 'المجموع',
    cell: '{month}: {count}',
    key: 'أقلّ',
    keyEnd: 'أكثر',
  },

  month: {
    calendar: 'أيام {month}',
    open: 'من دون يوم محدد',
    openNote: 'مواد يُعرف شهر نشرها ولا يُعرف يومها.',
  },

  year: {
    months: 'أشهر {year}',
    last: 'آخر مواد السنة',
    open: 'من دون شهر محدد',
    openNote: 'مواد تُعرف سنة نشرها ولا يُعرف شهرها.',
    older: 'عام {year}',
  },
};

/** The words of charts and calendars. `{name}` is a place that the page fills. */
export type CalendarStrings = typeof ar;

const en: CalendarStrings = {
  chart: {
    title: 'Articles by year',
    say: 'A chart of the number of articles in each year from {first} to {last}, most of them in {year}: {count}. All figures stand in the links to the years.',
    point: '{year}: {count}',
  },

  heat: {
    caption: 'Number of articles in each month of each year',
    year: 'Year',
    open: 'No month',
    total: 'Total',
    cell: '{month}: {count}',
    key: 'Fewer',
    keyEnd: 'More',
  },

  month: {
    calendar: 'Days of {month}',
    open: 'No known day',
    openNote: 'Articles of which the month is known and the day is not.',
  },

  year: {
    months: 'Months of {year}',
    last: 'The last of the year',
    open: 'No known month',
    openNote: 'Articles of which the year is known and the month is not.',
    older: '{year}',
  },
};

/** Give the words of the archive by year, month and day in a language. */
export function calendarStrings(language: 'ar' | 'en'): CalendarStrings {
  return { ar, en }[language];
}
