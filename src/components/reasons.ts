import { dateWords, digitWords } from '../arabic/calendar.ts';
import type { Config } from '../schema/config.ts';
import { fill, strings } from '../strings/index.ts';

/**
 * Say in words what speaks for (`+`) or against (`-`) a date: `-era:nusra-front`, `+sequence:2017-07`, `+weekday`.
 * `nameOf` gives the name of a tag. A kind of evidence without words of its own is shown as it is written.
 */
export function reasonWords(why: string, nameOf: (id: string) => string, config: Config): string {
  const [, sign = '', kind = '', detail = ''] = /^([+-])(\w+)(?::(.+))?$/.exec(why) ?? [];
  const known: Readonly<Record<string, string>> = strings(config.language).found.reasons;
  const sentence = known[sign + kind];
  if (!sentence) return why;
  return fill(sentence, {
    name: kind === 'era' ? nameOf(detail) : detail,
    date: /^\d{4}(-\d\d){0,2}$/.test(detail) ? dateWords(detail, config) : digitWords(detail, config),
  });
}
