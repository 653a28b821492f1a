import type { Handlers } from './types.ts';

/**
 * Settings of a MAAS, and its version.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/maas.py, src/maasserver/api/version.py.
 */
export const settings = {
  maas: {
    positionals: [],
    actions: {
      'get-config': { since: '2.0', parameters: { name: { required: true, about: 'A setting.' } } },
      'set-config': {
        since: '2.0',
        parameters: {
          value: { required: true, about: 'Its new value; empty (`value=`) clears it.' },
          name: { required: true, about: 'A setting.' },
        },
      },
    },
  },
  version: {
    positionals: [],
    actions: {
      read: { since: '2.0', parameters: 'none', about: 'Shows the version of MAAS and its capabilities.' },
    },
  },
} as const satisfies Handlers;
