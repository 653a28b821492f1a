import { ExpressionError } from './parse.ts';
import type { Expression } from './parse.ts';

/** A state of the machine: it reads a character, stands at an end of the text, or leads on without reading. */
export type MachineState =
  | { readonly accepts: (code: number) => boolean; readonly next: number }
  | { readonly anchor: 'start' | 'end'; readonly next: number }
  | { next: number[] };

/** A machine that reads a text once from left to right (Thompson, 1968). State 0 is the one that has found a match. */
export interface Machine {
  readonly states: readonly MachineState[];
  readonly start: number;
}

const mostStates = 3000;

/** @throws {ExpressionError} where repetitions of repetitions make the machine too large */
export function buildMachine(expression: Expression): Machine {
  const states: MachineState[] = [{ next: [] }];
  return { start: build(expression, 0), states };

  function add(state: MachineState): number {
    if (states.length >= mostStates) throw new ExpressionError('The expression repeats too much: use smaller numbers in { }.');
    return states.push(state) - 1;
  }

  /** The state in which a part begins that leads to `next`. */
  function build(part: Expression, next: number): number {
    switch (part.kind) {
      case 'char':
        return add({ accepts: part.accepts, next });
      case 'start':
      case 'end':
        return add({ anchor: part.kind, next });
      case 'sequence':
        return part.parts.reduceRight((after, each) => build(each, after), next);
      case 'choice':
        return add({ next: part.parts.map((each) => build(each, next)) });
      case 'repeat':
        return buildRepeat(part, next);
    }
  }

  function buildRepeat({ part, least, most }: Extract<Expression, { kind: 'repeat' }>, next: number): number {
    let start = next;
    if (most === Infinity) {
      const loop: { next: number[] } = { next: [] };
      start = add(loop);
      loop.next = [build(part, start), next];
    } else {
      for (let count = least; count < most; count++) start = add({ next: [build(part, start), next] });
    }
    for (let count = 0; count < least; count++) start = build(part, start);
    return start;
  }
}
