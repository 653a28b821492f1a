import type { Parents, Text } from 'mdast';
import { defaultHandlers } from 'mdast-util-to-markdown';
import type { ConstructName, Handle, Unsafe } from 'mdast-util-to-markdown';

/**
 * Writes a text for `mdast-util-to-markdown` as its own handler does, but hands over only one in which something might have to be
 * escaped. Most texts stand as they are, and the library looks for each of its patterns by itself, twice for a text behind another node.
 *
 * A handler is for one list of extensions: it keeps what it knows of their patterns.
 */
export function plainTextHandler(): Handle {
  const known = new Map<string, RegExp>();
  return (node: Text, parent: Parents | undefined, state, info) => {
    const constructs = state.stack.join(' ');
    const unsafe = known.get(constructs) ?? anyOf(state.unsafe.filter((pattern) => holdsIn(state.stack, pattern)));
    known.set(constructs, unsafe);
    unsafe.lastIndex = info.before.length;
    const found = unsafe.exec(info.before + node.value + info.after);
    return found === null || found.index >= info.before.length + node.value.length ? node.value : defaultHandlers.text(node, parent, state, info);
  };
}

/** Whether a pattern counts within constructs. */
function holdsIn(constructs: readonly ConstructName[], { inConstruct, notInConstruct }: Unsafe): boolean {
  const within = [inConstruct ?? []].flat();
  const isAround = (construct: ConstructName) => constructs.includes(construct);
  return (within.length === 0 || within.some(isAround)) && ![notInConstruct ?? []].flat().some(isAround);
}

/** Finds each character that one of the patterns finds, and a backslash, which may escape what follows. */
function anyOf(patterns: readonly Unsafe[]): RegExp {
  const sources = patterns.map(({ character, atBreak, before = '', after = '' }) => {
    const sign = character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
    const behind = `${atBreak === true ? '[\\r\\n][\\t ]*' : ''}(?:${before})`;
    return `${sign}(?<=${behind}${sign})(?=${after})`;
  });
  return new RegExp(['\\\\', ...sources].join('|'), 'g');
}
