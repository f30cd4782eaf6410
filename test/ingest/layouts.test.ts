import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyOf, emptyHouse, readText, root } from './reading.ts';

const folder = join(root, 'test/fixtures/seeds/layouts');

describe('without any profile, a dump in the manner of', () => {
  test.each(readdirSync(folder).sort().map((name) => [name]))('%s gives what a reader finds in it', (name) => {
    const input = readFileSync(join(folder, name, 'input.txt'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as object;
    const reading = readText(input, emptyHouse);
    const { entry, proofs } = reading;
    const found = { ...entry, author: entry.author.map(({ name: author }) => author), captions: entry.image, body: bodyOf(reading) };
    expect(found).toMatchObject(expected);
    expect(proofs).toEqual({ tiling: true, roundtrip: true });
  });
});
