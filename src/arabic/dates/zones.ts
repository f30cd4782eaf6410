import { foldText } from '../fold.ts';
import { at, follows, gap, type Line, type Read } from './words.ts';

/** Places whose clock datelines name, and their time zones. «عمان» is left out: it is two cities. */
const zones = new Map(
  Object.entries({
    UTC: 'غرينتش غرينيتش جرينتش جرينيتش غرينتس gmt utc',
    'Asia/Jerusalem': 'القدس فلسطين غزة',
    'Asia/Riyadh': 'مكة الرياض السعودية المملكة',
    'Africa/Cairo': 'القاهرة مصر',
    'Africa/Tunis': 'تونس',
    'Africa/Algiers': 'الجزائر',
    'Africa/Casablanca': 'المغرب الرباط',
    'Africa/Nouakchott': 'نواكشوط موريتانيا',
    'Africa/Tripoli': 'ليبيا',
    'Africa/Khartoum': 'الخرطوم السودان',
    'Asia/Beirut': 'بيروت لبنان',
    'Asia/Damascus': 'دمشق سوريا سورية',
    'Asia/Amman': 'الأردن',
    'Asia/Baghdad': 'بغداد العراق',
    'Asia/Kuwait': 'الكويت',
    'Asia/Qatar': 'الدوحة قطر',
    'Asia/Bahrain': 'المنامة البحرين',
    'Asia/Dubai': 'دبي أبوظبي الإمارات',
    'Asia/Muscat': 'مسقط',
    'Asia/Aden': 'صنعاء عدن اليمن',
    'Asia/Tehran': 'طهران إيران',
    'Europe/Istanbul': 'إسطنبول تركيا',
    'Europe/Moscow': 'موسكو',
    'Europe/London': 'لندن',
    'Europe/Paris': 'باريس',
    'America/New_York': 'نيويورك واشنطن',
  }).flatMap(([zone, places]) => places.split(' ').map((place) => [foldText(place), zone] as const)),
);
/** Words that follow a place's name in a dateline: «مكة المكرمة», «تونس العاصمة». */
const SECOND = /^(?:المكرمه|العاصمه|المحتله|الدولي|المحلي)$/;

/** Read the zone after a time: «بتوقيت القدس», «(مكة المكرمة)», «ت.غ», «GMT», `+03:00`. */
export function readZone(line: Line, start: number): Read<{ zone?: string }> {
  const none = { next: start };
  const sign = /^[+-]$/.exec(gap(line, start))?.[0];
  const [hours, minutes] = [line.words[start], line.words[start + 1]];
  if (sign && hours?.digits === 2 && gap(line, start + 1) === ':' && minutes?.digits === 2) {
    return { zone: `${sign}${hours.folded}:${minutes.folded}`, next: start + 2 };
  }
  if (at(line, start) === 'z' && gap(line, start) === '') return { zone: 'UTC', next: start + 1 };
  const said = follows(line, start) && /^(?:ب|ال)?توقيت$/.test(at(line, start));
  const index = said ? start + 1 : start;
  if (!said && at(line, index) === 'ت' && at(line, index + 1) === 'غ') return { zone: 'UTC', next: index + 2 };
  const word = at(line, index);
  const enclosed = /^\s{0,2}\(\s{0,2}$/.test(gap(line, index));
  if (!said && !enclosed && !/^(?:gmt|utc)$/.test(word)) return none;
  const zone = zones.get(word);
  if (zone === undefined) return said ? { next: index } : none;
  return { zone, next: SECOND.test(at(line, index + 1)) ? index + 2 : index + 1 };
}
