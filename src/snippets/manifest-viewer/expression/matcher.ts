import { buildMachine } from './machine.ts';
import { parseExpression } from './parse.ts';

/** All states the machine is in at once, and where each character leads from them. */
interface Stand {
  readonly ids: readonly number[];
  readonly isMatch: boolean;
  /** True where the text may end here. */
  readonly isMatchAtEnd: boolean;
  readonly next: Map<number, Stand>;
}

const mostStands = 2000;

/**
 * Makes a test of texts from an expression. It reads each character once, whatever the expression is, so that none can hang it:
 * JavaScript's own takes exponential time for `(a+)+$`.
 *
 * @returns true where the expression matches somewhere in a text that is in lower case
 * @throws {ExpressionError}
 */
export function makeMatcher(source: string): (text: string) => boolean {
  const { states, start } = buildMachine(parseExpression(source));
  const stands = new Map<string, Stand>();
  const first = stand(follow([start], true, false));
  return (text) => {
    let here = first;
    for (let at = 0; at < text.length && !here.isMatch; at++) {
      const code = text.charCodeAt(at);
      let next = here.next.get(code);
      if (next === undefined) here.next.set(code, (next = step(here, code)));
      here = next;
    }
    return here.isMatch || here.isMatchAtEnd || (text === '' && follow([start], true, true).has(0));
  };

  function step({ ids }: Stand, code: number): Stand {
    const reached = ids.flatMap((id) => {
      const state = states[id];
      return state !== undefined && 'accepts' in state && state.accepts(code) ? [state.next] : [];
    });
    return stand(follow([...reached, start], false, false));
  }

  function stand(reached: ReadonlySet<number>): Stand {
    const ids = [...reached].sort((a, b) => a - b);
    const key = ids.join();
    const known = stands.get(key);
    if (known !== undefined) return known;
    if (stands.size >= mostStands) {
      for (const old of stands.values()) old.next.clear();
      stands.clear();
    }
    const made = { ids, isMatch: reached.has(0), isMatchAtEnd: follow(ids, false, true).has(0), next: new Map<number, Stand>() };
    stands.set(key, made);
    return made;
  }

  /** The states that are reached without reading. */
  function follow(from: readonly number[], isStart: boolean, isEnd: boolean): Set<number> {
    const reached = new Set<number>();
    const pending = [...from];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      const state = states[id];
      if (state === undefined || 'accepts' in state) continue;
      if (!('anchor' in state)) pending.push(...state.next);
      else if (state.anchor === 'start' ? isStart : isEnd) pending.push(state.next);
    }
    return reached;
  }
}
