import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addToList } from '../../src/ingest/review/splice.ts';

describe('an item is added to a list that a person wrote, and nothing else moves', () => {
  test.each([
    ['in brackets', '- id: a\n  aliases: [one, "two"]   # names\n- id: b\n', '- id: a\n  aliases: [one, "two", new]   # names\n- id: b\n'],
    ['in empty brackets', '- id: a\n  aliases: []\n', '- id: a\n  aliases: [new]\n'],
    ['in padded brackets', '- id: a\n  aliases: [ one ]\n', '- id: a\n  aliases: [ one, new ]\n'],
    ['below the last line', '- id: a\n  aliases:\n    - one # first\n    - two # second\n\n# the next\n- id: b\n', '- id: a\n  aliases:\n    - one # first\n    - two # second\n    - new\n\n# the next\n- id: b\n'],
    ['where there was none', '- id: a\n  label: { ar: x }  # so\n\n- id: b\n', '- id: a\n  label: { ar: x }  # so\n  aliases: [new]\n\n- id: b\n'],
    ['where there was none, in braces', '- { id: a, kind: org }\n- id: b\n', '- { id: a, kind: org, aliases: [new] }\n- id: b\n'],
    ['at the end of a file without a line end', '- id: a\n  aliases:\n  - one', '- id: a\n  aliases:\n  - one\n  - new\n'],
  ])('%s', (_, before, after) => {
    expect(addToList(before, [0, 'aliases'], 'new')).toBe(after);
    expect((parse(after) as { aliases: string[] }[])[0]!.aliases.at(-1)).toBe('new');
  });

  test('to the rules of a profile, before what follows them', () => {
    const profile = 'id: spa\nrules:\n  # The end.\n  - { id: end, exact: x, role: boilerplate }\n  - id: other\n    exact: y\n    role: share\nrights: z\n';
    const after = addToList(profile, ['rules'], '{ id: new, exact: "n", role: caption }');
    expect(after).toBe(profile.replace('role: share\n', 'role: share\n  - { id: new, exact: "n", role: caption }\n'));
    expect(addToList('id: spa\nrights: z\n', ['rules'], '{ id: new }')).toBe('id: spa\nrights: z\nrules: [{ id: new }]\n');
  });
});
