import { languageOf } from '../arabic/script.ts';
import type { Block } from '../schema/ledger.ts';

/** Languages as messages name them. */
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The language of an article, by its headline and body. */
export function articleLanguage(headline: string | undefined, body: readonly Block[]): string {
  return languageOf([headline ?? '', ...body.map(({ text }) => text)].join('\n'));
}

/** Say why an article is not for readers yet, so that it waits as a draft until an editor decides; nothing where it is. */
export function reasonsToWait({ headline, body, language }: { headline: string | undefined; body: readonly Block[]; language: string }): string[] {
  return [
    ...(language === 'ar' ? [] : [`language: the text is ${language === 'und' ? 'not Arabic' : `${NAMES.of(language)} (${language}), not Arabic`}`]),
    ...(headline === undefined ? ['no headline was found'] : []),
    ...(body.length === 0 ? ['no text: nothing stands below the headline'] : []),
  ];
}
