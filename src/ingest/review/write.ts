import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { filesIn } from '../../content/files.ts';
import { IGNORED } from '../../content/ignored.ts';
import { LEARNED } from '../../content/learned.ts';
import { overridePath } from '../../content/overrides.ts';
import type { LearnedLine } from '../../schema/learned.ts';
import { readEntry, writeEntry } from '../entries.ts';
import { lineKey } from '../learned/lines.ts';
import { writeWhole } from '../write.ts';
import { joined } from './changed.ts';
import type { Decision } from './decision.ts';
import { settledEntry } from './settled.ts';
import { addToList } from './splice.ts';

type Of<To extends Decision['to']> = Extract<Decision, { to: To }>;

/** Write decisions into the archive, each file once; comments and the order of keys stay. Names the files that changed. */
export function writeDecisions(root: string, decisions: readonly Decision[]): string[] {
  const tags = decisions.some(({ to }) => to === 'tag') ? tagFiles(root) : new Map<string, string>();
  const changed: string[] = [];
  for (const [file, own] of Map.groupBy(decisions, (decision) => fileOf(decision, tags))) {
    const isEntry = own[0]!.to === 'entry';
    const wrote = isEntry ? writeSettled(root, file, own as Of<'entry'>[]) : patch(root, file, own);
    if (wrote) changed.push(file);
  }
  return changed.sort();
}

function fileOf(decision: Decision, tags: ReadonlyMap<string, string>): string {
  switch (decision.to) {
    case 'override': return overridePath(decision.seed.file);
    case 'learned': return `${LEARNED}/${decision.outlet}.yaml`;
    case 'rule': return `content/outlets/${decision.outlet}.yaml`;
    case 'tag': return tags.get(decision.tag)!;
    case 'entry': return decision.path;
    case 'ignored': return IGNORED;
  }
}

/** The file that each tag stands in. */
function tagFiles(root: string): Map<string, string> {
  const rows = filesIn(root, 'content/tags/*.yaml').flatMap(({ file, path }) => {
    const list = parseDocument(readFileSync(path, 'utf8')).contents;
    return isSeq(list) ? list.items.filter((item) => isMap(item)).map((item) => [String(item.get('id')), file] as const) : [];
  });
  return new Map(rows);
}

function writeSettled(root: string, path: string, decisions: readonly Of<'entry'>[]): boolean {
  const current = { path, ...readEntry(root, path), isOurs: false };
  return writeEntry(root, { body: current.body, data: settledEntry(current.data, decisions) }, current).wrote;
}

function patch(root: string, file: string, decisions: readonly Decision[]): boolean {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return writeWhole(path, patched(before, decisions));
}

/** All decisions about one file are of one kind. */
function patched(yaml: string, decisions: readonly Decision[]): string {
  const [of, ruled, tagged] = [onlyTo(decisions, 'override'), onlyTo(decisions, 'rule'), onlyTo(decisions, 'tag')];
  const ignored = onlyTo(decisions, 'ignored');
  if (ignored.length > 0) return ignored.reduce(withWord, yaml);
  if (of.length > 0) return edited(yaml, (document) => of.forEach((one) => patchOverride(document, one)));
  if (ruled.length > 0) return ruled.reduce((text, { rule }) => addToList(text, ['rules'], inOneLine(rule)), yaml);
  if (tagged.length > 0) return tagged.reduce(withAlias, yaml);
  return edited(yaml, (document) => onlyTo(decisions, 'learned').forEach((one) => patchLearned(document, one)));
}

function onlyTo<To extends Decision['to']>(decisions: readonly Decision[], to: To): Of<To>[] {
  return decisions.filter((one): one is Of<To> => one.to === to);
}

/** Change a file whose form is the program's own. */
function edited(yaml: string, change: (document: Document) => void): string {
  const document = parseDocument(yaml);
  change(document);
  return document.toString({ lineWidth: 0 });
}

function patchOverride(document: Document, { seed: { record }, say: { roles, split, ...said } }: Of<'override'>): void {
  const place = record === undefined ? [] : ['records', record];
  for (const [name, value] of Object.entries(said)) document.setIn([...place, name], value);
  for (const [line, role] of Object.entries(roles ?? {})) document.setIn([...place, 'roles', line], role);
  const known = document.getIn([...place, 'split'], true);
  if (split) document.setIn([...place, 'split'], joined({ split: isSeq(known) ? (known.toJSON() as number[]) : [] }, { split }).split);
}

function patchLearned(document: Document, { line, status }: Of<'learned'>): void {
  const list = document.get('lines');
  const items = isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  const known = items.find((item) => lineKey({ zone: item.get('zone') as LearnedLine['zone'], text: String(item.get('text')) }) === lineKey(line));
  if (known) known.set('status', status);
  else if (isSeq(list)) list.add(document.createNode({ ...line, status }));
  else document.set('lines', document.createNode([{ ...line, status }]));
}

function withAlias(yaml: string, { tag, alias }: Of<'tag'>): string {
  const list = parseDocument(yaml).contents;
  const index = isSeq(list) ? list.items.findIndex((item) => isMap(item) && String(item.get('id')) === tag) : -1;
  return index < 0 ? yaml : addToList(yaml, [index, 'aliases'], JSON.stringify(alias));
}

/** A list of words, which people may have written too. */
function withWord(yaml: string, { word }: Of<'ignored'>): string {
  const line = JSON.stringify(word);
  return isSeq(parseDocument(yaml).contents) ? addToList(yaml, [], line) : `${yaml}- ${line}\n`;
}

function inOneLine({ id, zone, exact, role }: Of<'rule'>['rule']): string {
  return `{ id: ${id}, zone: ${zone}, exact: ${JSON.stringify(exact)}, role: ${role} }`;
}
