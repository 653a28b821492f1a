import postcss from 'postcss';
import type { Root, Rule } from 'postcss';
import { isPossible, namesIn, needsOf } from './selector-needs.ts';
import type { Names } from './selector-needs.ts';

/** What a page and its scripts can name: the elements of its markup, and its words that may be a class or an id. */
export interface PageNames extends Names {
  /** Every word of its scripts, which may make elements, classes and ids of them. */
  readonly inScripts: ReadonlySet<string>;
}

/** Reads the names off the markup of a page. */
export function readNames(html: string, inScripts: ReadonlySet<string>): PageNames {
  const tags = [...new Set(html.match(/<[a-z][^<>]*>/gi))].join(' ');
  return { words: wordsOf(tags), elements: new Set([...tags.matchAll(/<([\w-]+)/g)].map(([, name = '']) => name)), inScripts };
}

/** Every word of a text that may be the name of an element, a class or an id. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\w-]+/g));
}

/** A style sheet: what it asks for, and what is left of it by what there is of that. */
interface Sheet {
  readonly asked: Names;
  readonly pruned: Map<string, string>;
}

/** The style sheets met so far. They are few, and most pages have the same names of those that one asks for. */
const sheets = new Map<string, Sheet>();

/**
 * A style sheet without the rules that cannot apply to a page, since nothing in it nor in its scripts has their elements,
 * classes or ids, and without the custom properties that nothing left uses.
 */
export function pruneStyles(css: string, { words, elements, inScripts }: PageNames): string {
  const { asked, pruned } = sheets.get(css) ?? readSheet(css);
  const there = (names: ReadonlySet<string>, inMarkup: ReadonlySet<string>) => new Set([...names].filter((name) => inMarkup.has(name) || inScripts.has(name)));
  const names: Names = { words: there(asked.words, words), elements: there(asked.elements, elements) };
  const key = [...names.words, '<>', ...names.elements].join(' ');
  const known = pruned.get(key) ?? prune(postcss.parse(css), names);
  pruned.set(key, known);
  return known;
}

function readSheet(css: string): Sheet {
  const [words, elements] = [new Set<string>(), new Set<string>()];
  const root = postcss.parse(css);
  root.walkDecls(/^--/, ({ prop }) => void words.add(prop));
  root.walkRules((rule) => {
    for (const names of rule.selectors.map(needsOf).map(namesIn)) {
      for (const word of names.words) words.add(word);
      for (const element of names.elements) elements.add(element);
    }
  });
  const sheet = { asked: { words, elements }, pruned: new Map<string, string>() };
  sheets.set(css, sheet);
  return sheet;
}

function prune(sheet: Root, names: Names): string {
  sheet.walkRules((rule) => {
    if (isStep(rule)) return;
    const possible = rule.selectors.filter((selector) => isPossible(needsOf(selector), names));
    if (possible.length === 0) rule.remove();
    else if (possible.length < rule.selectors.length) rule.selectors = possible;
  });
  dropUnusedProperties(sheet, names);
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** True for a step of an animation. */
function isStep({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));
}

/** Drops custom properties that nothing uses, and then those that only they used. */
function dropUnusedProperties(sheet: Root, names: Names): void {
  const used = new Set([...sheet.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  let dropped = 0;
  sheet.walkDecls(/^--/, (declaration) => {
    if (used.has(declaration.prop) || names.words.has(declaration.prop)) return;
    declaration.remove();
    dropped++;
  });
  if (dropped > 0) dropUnusedProperties(sheet, names);
}
