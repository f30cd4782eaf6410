/**
 * The first day of each month of the Umm al-Qura calendar as Saudi Arabia printed it, from 1343 AH (1924) to 1500 AH
 * (2077). ICU has such a table too (`islamic-umalqura`), but outside 1420–1450 AH
 * many of its months begin a day off.
 * After R. H. van Gent, The Umm al-Qura Calendar of Saudi Arabia, as in the `hijridate` and `hijri-converter`
 * packages (MIT). Some early months had 28 or 31 days.
 */
export const FIRST_YEAR = 1343;

/** Whole days from 1970-01-01 to 1 Muharram 1343: 1 August 1924. */
const FIRST_DAY = -16589;

/** Six hexadecimal digits a year, two bits a month: its days beyond 28. */
const LENGTHS =
  '9a6a2a59999999d8a65a69695a69a5999a5c999a8e6659a69995a69999999a66966669999999a6599a5999999aa65969' +
  'a9965999999a99999999999999999a9998a999999a99999999999999999a999a6999999999666a66659a666666999a5a' +
  '99996965a99996669a9999996666669999999a65999a69666699999999999a59a9a5999a59999a69999999999a999a65' +
  '99999a59999a99599a9999699a65999a9966669999999a66666669a6599a666599a999666a665969a9965a69999999a6' +
  '6666669999669a66599a9996669a65969a9965a69a5966a66659a699996699a66599a9996669a6659aa6595aa69656a6' +
  '9996669a65999a66996669a6599a69965a9a65969a6966666999966a66659a69996669a59999a66666669a59969a9659' +
  '9a999666a66599a69966669999999a6696666a65966a69659a9999669a66599a69996669a65999a996666a59996a6666' +
  '5a66999666a665969a9965a6a65969a6665a6699999999a6659a6999666a66596a9996669a65999a66665a69a59699a9' +
  '659a699996699a6599a6996666a65966a69659a6a59669a66599a669666669a6599a69965a6a65969a6965a66a59999a' +
  '66659a6999666a66599a699666699a5999a69665a6a59666a66599a9996669a59999a666666669a5966a';

/** The days from 1970-01-01 on which the months begin, and that after the last one. */
export const monthStarts: readonly number[] = starts();

function starts(): number[] {
  const lengths = LENGTHS.match(/.{6}/g)!.flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => 28 + ((Number.parseInt(year, 16) >> (22 - 2 * month)) & 3)),
  );
  let day = FIRST_DAY;
  return [day, ...lengths.map((length) => (day += length))];
}
