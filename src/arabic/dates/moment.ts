/**
 * Write a moment as ISO text with its offset: `2016-05-27T14:30:00+03:00`. `time` is `14:30` or `14:30:50`, by the clock of
 * `zone`, an IANA name or an offset. Throws on a zone that nobody knows.
 */
export function momentOf(day: string, time: string, zone: string): string {
  const local = `${day}T${time.length === 5 ? `${time}:00` : time}`;
  return local + (/^[+-]/.test(zone) ? zone : offsetAt(local, zone));
}

/** The offset at a local time: that of the same figures in UTC, looked at again at the moment which that one gives. */
function offsetAt(local: string, zone: string): string {
  const first = offsetOf(new Date(`${local}Z`), zone);
  return offsetOf(new Date(`${local}${first}`), zone);
}

function offsetOf(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')!.value.slice(3, 9) || '+00:00';
}
