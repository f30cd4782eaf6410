/** The first day of the week, 0 for Sunday: Saturday as in most Arab calendars, Monday in English ones. */
const weekStart = { ar: 6, en: 1 } as const;

/** Lay out a month (`2016-05`) in weeks of seven days; places before its first and behind its last are undefined. */
export function monthGrid(month: string, language: 'ar' | 'en'): (string | undefined)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() - weekStart[language] + 7) % 7;
  const weeks = Math.ceil((before + length) / 7);
  const dayAt = (place: number): string | undefined => {
    const day = place - before + 1;
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : undefined;
  };
  return Array.from({ length: weeks }, (_, week) => Array.from({ length: 7 }, (_, k) => dayAt(week * 7 + k)));
}
