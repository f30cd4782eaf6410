import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { messagesOf, type Path } from './messages.ts';

/** YAML of a file: its path below the archive's root, and the line of the file on which it begins. */
export type YamlSource = { file: string; yaml: string; line: number };

/** Say what is wrong at a place of the data: `content/sections.yaml:9: …`. */
export type Locate = (path: Path, message: string) => string;

export type Checked<Data> = { data: Data; at: Locate } | { problems: string[] };

/** Read YAML against a schema. All that is wrong comes back at once, each with file, line, value and remedy. */
export function readYaml<Schema extends z.ZodType>(schema: Schema, source: YamlSource): Checked<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source.yaml, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number): number => lines.linePos(offset).line + source.line - 1;
  const [error] = document.errors;
  if (error) return { problems: [`${source.file}:${line(error.pos[0])}: ${yamlMessage(error, source.yaml)}`] };

  const at: Locate = (path, message) => `${source.file}:${line(offsetOf(document, path))}: ${message}`;
  return check(schema, document.toJS(), at);
}

/** Hold data against a schema. */
export function check<Schema extends z.ZodType>(schema: Schema, raw: unknown, at: Locate): Checked<z.output<Schema>> {
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, at };
  return { problems: messagesOf(result.error, schema, raw).map(({ path, message }) => at(path, message)) };
}

function yamlMessage({ code, message, pos }: YAMLParseError, yaml: string): string {
  if (code === 'DUPLICATE_KEY') {
    return `key "${/^[^:\s]*/.exec(yaml.slice(pos[0]))?.[0] ?? ''}" stands twice. Keep one of the two.`;
  }
  const remedy = 'If a value holds ": " or begins with a sign such as "[", "@" or "*", put it in double quotes.';
  return `this is not valid YAML (${message.replace(/\.$/, '')}). ${remedy}`;
}

// The place of a value, or of the nearest thing around it that exists.
function offsetOf(document: Document, path: Path): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const key = path.at(-1);
  const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key)) : undefined;
  const node = isNode(pair?.key) ? pair.key : path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
