import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import type { Locate, YamlSource } from './yaml-file.ts';
import type { Path } from './messages.ts';

/** What a parser makes of YAML, and where in the file each value stands; or the first thing that is no YAML. */
export type Parsed = { data: unknown; at: Locate } | { problems: string[] };

/** Read any YAML with a parser. */
export function parseYaml({ file, yaml, line: first }: YamlSource): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number): number => lines.linePos(offset).line + first - 1;
  const [error] = document.errors;
  if (error) return { problems: [`${file}:${line(error.pos[0])}: ${yamlMessage(error, yaml)}`] };
  return { data: document.toJS(), at: (path, message) => `${file}:${line(offsetOf(document, path))}: ${message}` };
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
