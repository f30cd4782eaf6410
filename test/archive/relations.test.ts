import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openCatalog } from '../../src/archive/catalog.ts';
import { catalogPath, fillCatalog } from '../../src/archive/fill.ts';
import * as ask from '../../src/archive/questions.ts';
import { copies, sameStory, shownInstead } from '../../src/archive/relations.ts';
import type { Archive } from '../../src/schema/config.ts';
import { fixtureArchive } from './fixture.ts';

const rover = 'content/articles/2004/mirsad-rover.md';
const wire = 'content/articles/2004/wakala-rover.md';
let archive: Archive;
let accession = 100;
beforeEach(() => {
  archive = fixtureArchive();
});
afterEach(() => rmSync(archive.root, { recursive: true }));

const edit = (file: string, from: string | RegExp, to: string) => {
  const path = join(archive.root, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};
const add = (id: string, lines: string) => {
  const path = join(archive.root, `content/articles/2004/${id}.md`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `---\nschema: 1\nid: ${id}\naccession: ${(accession += 1)}\nheadline: صور من المريخ\ndatePublished: "2004-01-06"\n${lines}\n---\n\nوصلت الصور.\n`);
};
const asked = <Answer>(question: (c: ReturnType<typeof openCatalog>) => Answer): Answer => {
  expect(fillCatalog(archive).problems).toEqual([]);
  const c = openCatalog(catalogPath(archive.root));
  try {
    return question(c);
  } finally {
    c.close();
  }
};
const ids = (articles: ask.Brief[]): string[] => articles.map(({ id }) => id);

describe('a copy', () => {
  test('is named by the article that is shown for it, and names it', () => {
    asked((c) => {
      expect(ids(copies(c, 'mirsad-rover'))).toEqual(['wakala-rover']);
      expect(shownInstead(c, 'wakala-rover')?.id).toBe('mirsad-rover');
      expect(copies(c, 'wakala-rover')).toEqual([]);
      expect(shownInstead(c, 'mirsad-rover')).toBeUndefined();
    });
  });

  test('of a copy leads to the same article', () => {
    add('third', 'duplicateOf: wakala-rover');
    asked((c) => {
      expect(ids(copies(c, 'mirsad-rover'))).toEqual(['wakala-rover', 'third']);
      expect(shownInstead(c, 'third')?.id).toBe('mirsad-rover');
    });
  });

  test('of what an editor made a draft is shown itself', () => {
    edit(rover, 'publisher: mirsad', 'publisher: mirsad\ndraft: true');
    asked((c) => {
      expect(ids(ask.newest(c, 'all'))).toContain('wakala-rover');
      expect(ask.article(c, 'wakala-rover')).not.toHaveProperty('duplicateOf');
    });
    edit(rover, 'draft: true\n', '');
    asked((c) => {
      expect(ids(ask.newest(c, 'all'))).not.toContain('wakala-rover');
      expect(ask.article(c, 'wakala-rover')).toHaveProperty('duplicateOf', 'mirsad-rover');
    });
  });

  test('of a withdrawn article stays out of lists', () => {
    edit(rover, 'publisher: mirsad', 'publisher: mirsad\nwithdrawn:\n  date: "2020-01-01"\n  reason: طلب الناشر');
    asked((c) => {
      expect(ids(ask.newest(c, 'all'))).not.toContain('wakala-rover');
      expect(shownInstead(c, 'wakala-rover')?.id).toBe('mirsad-rover');
    });
  });
});

test('two articles of one story name each other, though only one says so', () => {
  add('other', 'sameStory:\n  - mirsad-rover\n  - wakala-rover');
  asked((c) => {
    expect(ids(sameStory(c, 'mirsad-rover'))).toEqual(['other']);
    expect(ids(sameStory(c, 'other'))).toEqual(['mirsad-rover']);
    expect(ids(ask.newest(c, 'all'))).toContain('other');
  });
});

describe('what cannot be shown stops a build', () => {
  test('two articles that name each other as the one to show', () => {
    edit(rover, 'publisher: mirsad', 'publisher: mirsad\nduplicateOf: wakala-rover');
    expect(fillCatalog(archive).problems).toEqual([
      `${rover}:26: duplicateOf "wakala-rover" leads back to this article, so that none is shown. Remove the line from the one to show.`,
      `${wire}:9: duplicateOf "mirsad-rover" leads back to this article, so that none is shown. Remove the line from the one to show.`,
    ]);
  });

  test('an article that tells the story of one which is not there', () => {
    add('other', 'sameStory:\n  - mirsad-rovr');
    expect(fillCatalog(archive).problems).toEqual([
      'content/articles/2004/other.md:8: sameStory "mirsad-rovr" is not in content/articles/. Write "mirsad-rover", or add it there.',
    ]);
  });
});
