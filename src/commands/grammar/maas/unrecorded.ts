import type { Action } from './types.ts';

/** An action that takes keys, which are not recorded here. */
export const keys = { parameters: 'unrecorded' } as const satisfies Action;

/** An action that refuses every `KEY=VALUE`. */
export const plain = { parameters: 'none' } as const satisfies Action;
