/** Time zones of the countries of the Arab world, by the end of their addresses. Source: IANA tz database, zone1970.tab. */
const ZONES: Record<string, string> = {
  ae: 'Asia/Dubai',
  bh: 'Asia/Bahrain',
  dz: 'Africa/Algiers',
  eg: 'Africa/Cairo',
  iq: 'Asia/Baghdad',
  jo: 'Asia/Amman',
  km: 'Indian/Comoro',
  kw: 'Asia/Kuwait',
  lb: 'Asia/Beirut',
  ly: 'Africa/Tripoli',
  ma: 'Africa/Casablanca',
  mr: 'Africa/Nouakchott',
  om: 'Asia/Muscat',
  ps: 'Asia/Hebron',
  qa: 'Asia/Qatar',
  sa: 'Asia/Riyadh',
  sd: 'Africa/Khartoum',
  so: 'Africa/Mogadishu',
  sy: 'Asia/Damascus',
  tn: 'Africa/Tunis',
  ye: 'Asia/Aden',
  dj: 'Africa/Djibouti',
};

/** Guess the time zone of a host by its country. */
export function timeZoneOf(host: string | undefined): string | undefined {
  return ZONES[host?.split('.').at(-1) ?? ''];
}
