import { z } from 'zod';
import { dayField, idField } from './fields.ts';
import { label } from './vocabulary.ts';

const words = z.string().trim().min(1, 'is empty. Write some text');
const inArchive = words.refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), {
  error: 'leaves the archive. Write a path such as "seeds/rt/" or a pattern such as "seeds/rt/*.txt"',
});

/** A set of seeds that came to the archive together: who gave it, when, and on what right it is kept. */
export const batchSchema = z.strictObject({
  id: idField,
  label,
  /** Who gave it. */
  from: words,
  /** The day on which it came. */
  received: dayField,
  /** On what right the archive keeps and shows it. */
  rights: words,
  note: words.optional(),
  /** Its seeds: files, folders or patterns (`*` within a name, `**` across folders) below the archive's root. */
  seeds: z.array(inArchive).min(1, 'is empty. Name a file, a folder or a pattern such as "seeds/rt/**"'),
});
export type Batch = z.infer<typeof batchSchema>;
