import postcss from 'postcss';
import type { Root } from 'postcss';

/** What a page and its scripts can name. */
export interface PageNames {
  /** The elements of its markup. */
  readonly elements: ReadonlySet<string>;
  /** The words of its markup that may be a class or an id. */
  readonly words: ReadonlySet<string>;
  /** Every word of its scripts, which may make elements, classes and ids of them. */
  readonly inScripts: ReadonlySet<string>;
}

/** Reads the names off the markup of a page. */
export function readNames(html: string, inScripts: ReadonlySet<string>): PageNames {
  const tags = (html.match(/<[a-z][^<>]*>/gi) ?? []).join(' ');
  return { words: wordsOf(tags), elements: new Set([...tags.matchAll(/<([\w-]+)/g)].map(([, name = '']) => name)), inScripts };
}

/** Every word of a text that may be the name of an element, a class or an id. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(/[\w-]+/g));
}

/**
 * A style sheet without the rules that cannot apply to a page, since nothing in it nor in its scripts has their elements,
 * classes or ids, and without the custom properties that nothing left uses.
 */
export function pruneStyles(css: string, names: PageNames): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && /keyframes$/.test(String(rule.parent.name))) return;
    const possible = rule.selectors.filter((selector) => isPossible(selector, names));
    if (possible.length === 0) rule.remove();
    else if (possible.length < rule.selectors.length) rule.selectors = possible;
  });
  dropUnusedProperties(sheet, names);
  sheet.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** True unless the selector needs a name that is nowhere. Of the alternatives in `:is()` and its like, one must be possible. */
function isPossible(selector: string, names: PageNames): boolean {
  let rest = selector.replace(/\[[^\]]*\]/g, '');
  // The innermost parentheses come first, until none is left.
  for (let group = /:([\w-]+)\(([^()]*)\)/.exec(rest); group !== null; group = /:([\w-]+)\(([^()]*)\)/.exec(rest)) {
    const [whole, name = '', inner = ''] = group;
    if (/^(?:is|where|has)$/.test(name) && !inner.split(',').some((each) => isPossible(each, names))) return false;
    rest = rest.replace(whole, '');
  }
  const words = rest.match(/[.#][\w-]+/g) ?? [];
  const elements = rest.replace(/[.#:]+[\w-]+/g, ' ').match(/[a-z][\w-]*/gi) ?? [];
  const has = (known: ReadonlySet<string>, name: string) => known.has(name) || names.inScripts.has(name);
  return words.every((word) => has(names.words, word.slice(1))) && elements.every((element) => has(names.elements, element));
}

/** Drops custom properties that nothing uses, and then those that only they used. */
function dropUnusedProperties(sheet: Root, names: PageNames): void {
  const used = new Set([...sheet.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  let dropped = 0;
  sheet.walkDecls(/^--/, (declaration) => {
    if (used.has(declaration.prop) || names.words.has(declaration.prop) || names.inScripts.has(declaration.prop)) return;
    declaration.remove();
    dropped++;
  });
  if (dropped > 0) dropUnusedProperties(sheet, names);
}
