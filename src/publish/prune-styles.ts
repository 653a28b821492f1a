import postcss from 'postcss';
import type { Root } from 'postcss';

/** What a page and its scripts can name: the elements, and the words that may be a class or an id. */
export interface PageNames {
  readonly elements: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Reads the names off a page: those in its markup, and every word of its scripts, which may make any of them. */
export function readNames(html: string, scripts: string): PageNames {
  const tags = (html.match(/<[a-z][^<>]*>/gi) ?? []).join(' ');
  const scriptWords = scripts.match(/[\w-]+/g) ?? [];
  return {
    words: new Set([...(tags.match(/[\w-]+/g) ?? []), ...scriptWords]),
    elements: new Set([...[...tags.matchAll(/<([\w-]+)/g)].map(([, name = '']) => name), ...scriptWords]),
  };
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
  return words.every((word) => names.words.has(word.slice(1))) && elements.every((element) => names.elements.has(element));
}

/** Drops custom properties that nothing uses, and then those that only they used. */
function dropUnusedProperties(sheet: Root, names: PageNames): void {
  const used = new Set([...sheet.toString().matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  let dropped = 0;
  sheet.walkDecls(/^--/, (declaration) => {
    if (used.has(declaration.prop) || names.words.has(declaration.prop)) return;
    declaration.remove();
    dropped++;
  });
  if (dropped > 0) dropUnusedProperties(sheet, names);
}
