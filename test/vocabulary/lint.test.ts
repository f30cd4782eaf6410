import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { vocabulary } from '../../src/cli/vocabulary.ts';

/** An archive whose vocabulary is one file, and what `warraq vocabulary lint` says of it. */
async function lint(yaml: string, entries: Record<string, string> = {}): Promise<{ code: number; said: string[]; warned: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'warraq-lint-'));
  mkdirSync(join(root, 'content/tags'), { recursive: true });
  mkdirSync(join(root, 'content/articles/undated'), { recursive: true });
  writeFileSync(join(root, 'archive.config.ts'), "export default { name: 'أرشيف', description: 'أرشيف أخبار', site: 'https://example.org' };");
  writeFileSync(join(root, 'content/tags/all.yaml'), yaml);
  for (const [id, text] of Object.entries(entries)) writeFileSync(join(root, `content/articles/undated/${id}.md`), text);
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  try {
    const code = await vocabulary({ action: 'lint', root });
    return { code, said: said.mock.calls.map(String), warned: warned.mock.calls.map(String) };
  } catch (error) {
    return { code: 1, said: (error as Error).message.split('\n'), warned: warned.mock.calls.map(String) };
  } finally {
    vi.restoreAllMocks();
  }
}

describe('warraq vocabulary lint', () => {
  test.each([
    [
      'two tags of one name',
      '- { id: a, kind: place, label: { ar: طرابلس, en: A } }\n- { id: b, kind: place, label: { ar: ب, en: B }, aliases: [طرابلس] }',
      'content/tags/all.yaml:2: "طرابلس" of "b" is also a name of "a". Put it under ambiguous in both, with words of context, or take it from one.',
    ],
    [
      'an alias that folds to the label of another',
      '- { id: a, kind: topic, label: { ar: الأُسرة, en: A } }\n- { id: b, kind: topic, label: { ar: بيت, en: B }, aliases: [اسره] }',
      'content/tags/all.yaml:2: "اسره" of "b" is also a name of "a".',
    ],
    [
      'an ambiguous name without context',
      '- { id: mali, kind: place, label: { ar: مالي, en: Mali }, ambiguous: [مالي] }',
      'content/tags/all.yaml:1: "مالي" is ambiguous, but there is no context: it would never be a tag.',
    ],
    [
      'context that no name needs',
      '- { id: mali, kind: place, label: { ar: مالي, en: Mali }, context: [باماكو] }',
      'content/tags/all.yaml:1: context has no effect, for no name is ambiguous.',
    ],
    [
      'an era that ends before it begins',
      "- { id: a, kind: event, label: { ar: حدث, en: A }, from: '2014', to: '2012' }",
      'content/tags/all.yaml:1: from "2014" is later than to "2012". Swap them, or correct one.',
    ],
    [
      'a circle of broader tags',
      '- { id: a, kind: topic, label: { ar: واحد, en: A }, broader: [b] }\n- { id: b, kind: topic, label: { ar: اثنان, en: B }, broader: [a] }',
      'content/tags/all.yaml:1: broader leads in a circle: a → b → a. Take one of these steps out.',
    ],
    ['a broader tag that is not there', '- { id: a, kind: topic, label: { ar: واحد, en: A }, broader: [c] }', 'content/tags/all.yaml:1: broader "c" is not in content/tags/.'],
    ['a tag without a Latin name', '- { id: a, kind: topic, label: { ar: واحد, en: واحد } }', 'content/tags/all.yaml:1: "واحد" is no name in Latin letters.'],
    ['a tatweel', '- { id: a, kind: topic, label: { ar: واحـد, en: A } }', 'Write "واحد".'],
    ['a name in two scripts', '- { id: a, kind: topic, label: { ar: واحد, en: A }, aliases: [واحد one] }', '"واحد one" mixes Arabic and Latin letters.'],
  ])('names %s, with file, line and remedy', async (_, yaml, message) => {
    const { code, said } = await lint(yaml);
    expect(code).toBe(1);
    expect(said.join('\n')).toContain(message);
  });

  test('names a tag of an entry that the vocabulary does not have, and which is meant', async () => {
    const entry = '---\nschema: 1\nid: one\nheadline: خبر\ndatePublished: null\naccession: 1\nkeywords:\n  - syra\n---\n\nخبر\n';
    const { code, said } = await lint('- { id: syria, kind: place, label: { ar: سوريا, en: Syria } }', { one: entry });
    expect(said).toEqual(['content/articles/undated/one.md:8: keywords "syra" is not in content/tags/. Write "syria", or add it there.']);
    expect(code).toBe(1);
  });

  test('only warns of a name that stands twice, and counts the tags that no entry has', async () => {
    const { code, said, warned } = await lint('- { id: spain, kind: place, label: { ar: إسبانيا, en: Spain }, aliases: [اسبانيا] }');
    expect(code).toBe(0);
    expect(warned).toEqual(['warning: content/tags/all.yaml:1: "اسبانيا" is read like another name of "spain". Remove it.']);
    expect(said).toEqual(['vocabulary: 1 tags, all well; 1 stand in no entry (--unused lists them)']);
  });

  test('lets two towns share a Latin name, for readers who search', async () => {
    const yaml = '- { id: a, kind: place, label: { ar: طرابلس الغرب, en: Tripoli }, aliases: [Trablus] }\n- { id: b, kind: place, label: { ar: طرابلس الشام, en: Tripoli }, aliases: [Trablus] }';
    expect((await lint(yaml)).code).toBe(0);
  });
});
