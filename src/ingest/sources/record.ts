import { fingerprint, sha256 } from '../hash.ts';
import { textContent } from '../decode.ts';
import { upright } from '../visual/upright.ts';
import { refuse, type Mark, type Meta, type SourceDoc } from './source.ts';

type Record = { file: string; record: string; text: string; encoding: string; damaged: number; meta: Meta; marks?: readonly Mark[] };

/** Make the article of a record; one that cannot be made never costs the others of its file. */
export function attempt<Made>(file: string, record: string, make: () => Made): Made | SourceDoc {
  try {
    return make();
  } catch (error) {
    return refuse(file, 'damaged', `the record cannot be read (${(error as Error).message}). Correct it at its source, or remove it`, record);
  }
}

/** Make the article of a record. Its hash is that of all that the record says. A record without text is no article. */
export function recordDoc({ file, record, text, encoding, damaged, meta, marks = [] }: Record): SourceDoc {
  if (text.trim() === '') return refuse(file, 'empty', 'the record has no text', record);
  const content = upright(textContent(encoding, text, damaged));
  return { file, record, sha256: sha256(`${text}\n${fingerprint(meta)}`), content, meta, ...(marks.length > 0 && { marks }) };
}
