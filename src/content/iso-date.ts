/**
 * Guess the ISO day that a publisher meant: `27/5/2016`, `٢٧-٥-٢٠١٦` and `2016/5/27` give `2016-05-27`. Where day and
 * month could be exchanged (`5/6/2016`) nothing is guessed.
 */
export function isoDate(text: string): string | undefined {
  const latin = text.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(latin);
  if (yearFirst) return day(yearFirst[1], yearFirst[2], yearFirst[3]);
  const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(latin);
  if (!yearLast) return undefined;
  const readings = [day(yearLast[3], yearLast[2], yearLast[1]), day(yearLast[3], yearLast[1], yearLast[2])];
  const [only, other] = [...new Set(readings.filter((reading) => reading !== undefined))];
  return other ? undefined : only;
}

function day(year = '', month = '', date = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso) ? undefined : iso;
}
