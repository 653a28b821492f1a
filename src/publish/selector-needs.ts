/** Names that a style sheet asks for, or that a page has. */
export interface Names {
  /** Classes, ids and custom properties. */
  readonly words: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/** What there must be for a selector to apply. */
export interface Needs {
  readonly words: readonly string[];
  readonly elements: readonly string[];
  /** The alternatives in each `:is()` and its like, of which one must be possible. */
  readonly alternatives: readonly (readonly Needs[])[];
}

/** What a selector needs; attributes and `:not()` and its like need nothing. */
export function needsOf(selector: string): Needs {
  const alternatives: Needs[][] = [];
  let rest = selector.replace(/\[[^\]]*\]/g, '');
  // The innermost parentheses come first, until none is left.
  for (let group = /:([\w-]+)\(([^()]*)\)/.exec(rest); group !== null; group = /:([\w-]+)\(([^()]*)\)/.exec(rest)) {
    const [whole, name = '', inner = ''] = group;
    if (/^(?:is|where|has)$/.test(name)) alternatives.push(inner.split(',').map(needsOf));
    rest = rest.replace(whole, '');
  }
  const words = rest.match(/[.#][\w-]+/g) ?? [];
  return { words: words.map((word) => word.slice(1)), elements: rest.replace(/[.#:]+[\w-]+/g, ' ').match(/[a-z][\w-]*/gi) ?? [], alternatives };
}

/** True where there is all that a selector needs. */
export function isPossible({ words, elements, alternatives }: Needs, names: Names): boolean {
  return (
    words.every((word) => names.words.has(word)) &&
    elements.every((element) => names.elements.has(element)) &&
    alternatives.every((each) => each.some((needs) => isPossible(needs, names)))
  );
}

/** All names that a selector may ask for. */
export function namesIn({ words, elements, alternatives }: Needs): Names {
  const inner = alternatives.flat().map(namesIn);
  return {
    words: new Set([...words, ...inner.flatMap((names) => [...names.words])]),
    elements: new Set([...elements, ...inner.flatMap((names) => [...names.elements])]),
  };
}
