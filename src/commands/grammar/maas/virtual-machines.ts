import type { Action, Handlers } from './types.ts';
import { keys, plain } from './unrecorded.ts';

/** The last release with virtual machine hosts. */
const until = '3.8';
const ended = 'Virtual machine hosts left MAAS after 3.8.';

const lastKeys = { ...keys, until, ended } as const satisfies Action;
const lastPlain = { ...plain, until, ended } as const satisfies Action;

/**
 * Virtual machines and their hosts, with the actions that are left on the branch of 3.8; they are gone from the main branch.
 *
 * Source: canonical/maas, branch 3.8 (2026-08-18) compared with 9e51f33 (2026-08-21).
 */
export const virtualMachines = {
  pod: { positionals: ['id'], actions: { delete: lastPlain, update: lastKeys } },
  pods: { positionals: [], actions: { create: lastKeys, read: lastPlain } },
  'virtual-machine': { positionals: ['id'], actions: { read: lastPlain } },
  'virtual-machines': { positionals: [], actions: { create: lastKeys, read: lastKeys } },
  'vm-cluster': { positionals: ['id'], actions: { delete: lastKeys, update: lastKeys } },
  'vm-clusters': { positionals: [], actions: { read: lastPlain } },
  'vm-host': { positionals: ['id'], actions: { delete: lastKeys, update: lastKeys } },
  'vm-hosts': { positionals: [], actions: { create: lastKeys, read: lastPlain } },
} as const satisfies Handlers;
