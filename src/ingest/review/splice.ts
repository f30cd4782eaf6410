import { isCollection, isNode, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';

/**
 * Add an item to a list of a YAML text that people wrote, and leave every other character as it is. `item` is YAML in one
 * line; the list is made where there is none yet, in the map that the rest of the path names.
 */
export function addToList(source: string, path: readonly (string | number)[], item: string): string {
  const document = parseDocument(source);
  const list = document.getIn(path, true);
  if (isSeq(list)) return list.flow ? intoFlow(source, list, item) : belowLast(source, list, `- ${item}`);
  const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair = `${String(path.at(-1))}: [${item}]`;
  if (!isCollection(map)) return `${source}${pair}\n`;
  return map.flow ? intoFlow(source, map as YAMLMap, pair) : belowLast(source, map as YAMLMap, pair);
}

/** Before the bracket that closes a collection. */
function intoFlow(source: string, { items, range }: YAMLSeq | YAMLMap, item: string): string {
  const close = range![1] - 1;
  const inner = source.slice(0, close).trimEnd();
  const space = items.length > 0 ? source.slice(inner.length, close) : '';
  return `${inner}${items.length > 0 ? ', ' : ''}${item}${space}${source.slice(close)}`;
}

/** On a line of its own below the last item of a collection, as far in as the first one. */
function belowLast(source: string, { items, range }: YAMLSeq | YAMLMap, item: string): string {
  const [start, end] = [range![0], lastEnd(items, range![1])];
  const indent = ' '.repeat(start - (source.lastIndexOf('\n', start - 1) + 1));
  const newline = source.indexOf('\n', Math.max(end - 1, 0));
  const at = newline < 0 ? source.length : newline;
  return `${source.slice(0, at)}\n${indent}${item}${source.slice(at)}${newline < 0 ? '\n' : ''}`;
}

/** Where the last value ends: the collection itself may reach over comments and blank lines that follow it. */
function lastEnd(items: readonly unknown[], otherwise: number): number {
  const last = items.at(-1);
  const value = isNode(last) ? last : (last as { value?: unknown } | undefined)?.value;
  if (isCollection(value) && !value.flow) return lastEnd(value.items, value.range?.[1] ?? otherwise);
  return isNode(value) && value.range ? value.range[1] : otherwise;
}
