import { Document, isScalar, visit, type Scalar } from 'yaml';

/** An entry's file in its two parts. `bodyLine` is the line of the file (from 1) on which the body begins. */
export type EntryText = { yaml: string; body: string; bodyLine: number };

const fences = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/;

/** Part an entry's file into its front matter and its body. Without front matter `yaml` is empty. */
export function splitEntry(text: string): EntryText {
  const [head, yaml = ''] = fences.exec(text) ?? [''];
  return { yaml, body: text.slice(head.length), bodyLine: head.split('\n').length };
}

/**
 * Write an entry's file: front matter with the keys in the order given, then the body. What is empty is left out
 * (undefined, lists and objects without content), null is kept. Values that begin with a digit, such as dates, are
 * quoted, so that no other reader of YAML takes them for numbers or times.
 */
export function joinEntry(data: Record<string, unknown>, body: string): string {
  return `---\n${writeYaml(data)}---\n\n${body}`;
}

/** Write data as YAML, in the form that `joinEntry` gives front matter. The same data gives the same text. */
export function writeYaml(data: unknown): string {
  const document = new Document(prune(data));
  visit(document, {
    Scalar: (_, scalar) => quote(scalar),
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && typeof item.value === 'number');
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

// A text of several lines is quoted too: in block style YAML would not give back all of its white space.
function quote(scalar: Scalar): void {
  if (typeof scalar.value === 'string' && /^[\d+-]|[\n\r\u0085\u2028\u2029]/.test(scalar.value)) {
    scalar.type = 'QUOTE_DOUBLE';
  }
}

function prune(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prune).filter((item) => !isEmpty(item));
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).map(([key, item]) => [key, prune(item)] as const);
  return Object.fromEntries(kept.filter(([, item]) => !isEmpty(item)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
}
