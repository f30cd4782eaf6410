import { createRequire } from 'node:module';
import type { z } from 'zod';
import { readPlainYaml } from '../markdown/plain-yaml.ts';
import { messagesOf, type Path } from './messages.ts';
import type * as Parsing from './yaml-parsed.ts';

/** YAML of a file: its path below the archive's root, and the line of the file on which it begins. */
export type YamlSource = { file: string; yaml: string; line: number };

/** Say what is wrong at a place of the data: `content/sections.yaml:9: …`. */
export type Locate = (path: Path, message: string) => string;

export type Checked<Data> = { data: Data; at: Locate } | { problems: string[] };

const require = createRequire(import.meta.url);

/** Read YAML against a schema. All that is wrong comes back at once, each with file, line, value and remedy. */
export function readYaml<Schema extends z.ZodType>(schema: Schema, source: YamlSource): Checked<z.output<Schema>> {
  const plain = readPlainYaml(source.yaml);
  if (plain) return check(schema, plain, (path, message) => placed(parse(source), path, message));
  const parsed = parse(source);
  return 'problems' in parsed ? parsed : check(schema, parsed.data, parsed.at);
}

/** Hold data against a schema. */
export function check<Schema extends z.ZodType>(schema: Schema, raw: unknown, at: Locate): Checked<z.output<Schema>> {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, at };
  return { problems: messagesOf(result.error, schema, raw).map(({ path, message }) => at(path, message)) };
}

// The parser is loaded when a text needs it: what the program wrote itself does not.
function parse(source: YamlSource): Parsing.Parsed {
  return (require('./yaml-parsed.ts') as typeof Parsing).parseYaml(source);
}

function placed(parsed: Parsing.Parsed, path: Path, message: string): string {
  return 'at' in parsed ? parsed.at(path, message) : message;
}
