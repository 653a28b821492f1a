import type { TopicRecord } from '../topics/topics-json.ts';
import { entryKinds } from './index-data.ts';
import type { EntryKind, LabelRow } from './index-data.ts';
import type { PlacedSection } from './make-shard.ts';
import { withoutPlaceholders } from './pasted.ts';
import { tellingTokens, tokens } from './tokens.ts';

/** The beginning of a longer message is enough. */
const longestMessage = 90;
/** A name that more sections use leads to so many of them. A section that explains it keeps it. */
const mostSections = 3;

/**
 * The labels of each section besides its title: topics of the index, names that it explains, names in its code, messages. A message or name in a link, or
 * beside one in a table, belongs to the section that the link leads to; one label of several with the same words is kept.
 */
export function collectLabels(sections: readonly PlacedSection[], topics: readonly TopicRecord[]): LabelRow[] {
  const numbers = new Map(sections.map(({ page, section }, i) => [section.id === '' ? page.path : `${page.path}#${section.id}`, i]));
  const found: Record<EntryKind, string[][]> = { topic: lists(sections), term: lists(sections), name: lists(sections), message: lists(sections) };
  for (const { section, label, main } of placedTopics(topics, numbers)) {
    const message = /^(.*) \(message\)$/.exec(label)?.[1];
    if (message === undefined) found[main ? 'term' : 'topic'][section]?.push(label);
    else found.message[section]?.push(message);
  }
  sections.forEach(({ page, section }, number) => {
    const isTrouble = page.kind === 'troubleshooting';
    const quoted = isTrouble ? [...section.text.matchAll(/["“](?=[\p{L}\p{N}…'])([^"”]{12,90})["”]/gu)].map(([, text = '']) => text) : [];
    const terms = section.terms.filter(isTerm);
    found.term[number]?.push(...terms);
    add(number, section.codes.filter((code) => !terms.includes(code)), [...section.messages, ...(isTrouble ? section.codes : section.terms.filter(isMessage)), ...quoted]);
    for (const { target, codes } of section.pointers) add(numbers.get(target) ?? number, codes, codes);
  });
  dropCommon(found.name);
  return sections.map(({ section }, i) => {
    const seen = new Set([wordSet(section.title), wordSet(section.id)]);
    // A message may have the words of the title, and is compared otherwise.
    const messages = new Set<string>();
    const isNew = (label: string, kind: EntryKind) => (kind === 'message' ? isAdded(wordSet(withoutPlaceholders(label)), messages) : isAdded(wordSet(label), seen));
    const row = entryKinds.map((kind) => (found[kind][i] ?? []).filter((label) => isNew(label, kind)).join('\n'));
    return row.slice(0, row.findLastIndex((lines) => lines !== '') + 1);
  });

  function add(section: number, codes: readonly string[], lines: readonly string[]): void {
    const messages = lines.filter((line) => line.split(' ').length >= 3 && !/\$[A-Z{]|\s=\s|\{$/.test(line)).map((line) => line.slice(0, longestMessage));
    found.message[section]?.push(...messages);
    found.name[section]?.push(...codes.filter((code) => isName(code) && !messages.includes(code)));
  }
}

function lists(sections: readonly PlacedSection[]): string[][] {
  return sections.map(() => []);
}

/** True for what is looked up by its name: short, with a sign or a digit that words do not have; no setting with its value, no pattern of names, no address made up for an example. */
function isName(code: string): boolean {
  return code.length <= 60 && /\w{2}/.test(code) && /[^\w\s]|\d|_/.test(code) && !notNames.test(code) && code.split(' ').length <= 3;
}

/** `10`, `size=big`, `SERIES/ARCH/squashfs`, `http://maas.example.com`. */
const notNames = /^\d{1,2}$|[$=%…{}]|\b[A-Z]{2,}[/:.](?:.*[/:.])?[A-Z]{2,}\b|\bexample\.(?:com|org|net)\b/;

/** True for what a row of a table explains: a name, or a word. */
function isTerm(code: string): boolean {
  return isName(code) || /^\p{L}{2,30}$/u.test(code);
}

/** True for what a row of a table explains and is too long for a name. */
function isMessage(code: string): boolean {
  return code.split(' ').length > 3;
}

/** Leaves a name that many sections use to those that have most names that begin like it. */
function dropCommon(names: string[][]): void {
  const lists = names.map((list) => new Set(list));
  const uses = lists.flatMap((list, section) => [...list].map((name) => ({ name, section })));
  const users = Map.groupBy(uses, ({ name }) => name);
  const beginnings = new Map([...users.keys()].map((name) => [name, tokens(name)[0] ?? '']));
  const families = lists.map((list) => Map.groupBy(list, (name) => beginnings.get(name)));
  for (const [name, sections] of users) {
    const size = (section: number) => families[section]?.get(beginnings.get(name))?.length ?? 0;
    const dropped = sections.map(({ section }) => section).sort((a, b) => size(b) - size(a) || a - b).slice(mostSections);
    for (const section of dropped) names[section] = (names[section] ?? []).filter((other) => other !== name);
  }
}

/** The topics with the numbers of their sections; one that sends on to another leads where that one does, or the first below it. */
function placedTopics(topics: readonly TopicRecord[], numbers: ReadonlyMap<string, number>): { readonly section: number; readonly label: string; readonly main: boolean }[] {
  const placed = topics.filter(({ see }) => see === undefined);
  const targets = new Map(placed.map(({ label, href }) => [label, href]));
  return topics.flatMap(({ label, href, see, main = false }) => {
    const target = see === undefined ? href : (targets.get(see) ?? placed.find((topic) => topic.label.startsWith(`${see}, `))?.href ?? '');
    const section = numbers.get(target.replace(/^\.\//, ''));
    return section === undefined ? [] : [{ section, label, main }];
  });
}

/** Adds what is not there yet, and says whether it did. */
function isAdded(one: string, all: Set<string>): boolean {
  const { size } = all;
  return all.add(one).size > size;
}

function wordSet(label: string): string {
  return [...new Set(tellingTokens(tokens(label)))].sort().join(' ');
}
