import type { CommandTable } from './program.ts';

/** Every command; adding one is a line here and a file beside. Each is loaded when it is called. */
export const commands: CommandTable = {
  sync: async () => (await import('./sync.ts')).sync,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  manifest: async () => (await import('./manifest.ts')).manifest,
  diff: async () => (await import('./diff.ts')).diff,
  changes: async () => (await import('./changes.ts')).changes,
  simulate: async () => (await import('./simulate.ts')).simulate,
  verify: async () => (await import('./verify.ts')).verify,
};
