import type { Handlers } from './types.ts';

/**
 * Messages that MAAS shows to its users.
 *
 * Source: canonical/maas 9e51f33 (2026-08-21) src/maasserver/api/notification.py.
 */
export const notifications = {
  notifications: {
    positionals: [],
    actions: {
      create: {
        since: '2.2',
        parameters: {
          message: { required: true }, context: {}, category: {}, ident: {}, user: {}, users: { type: 'boolean' },
          admins: { type: 'boolean' },
        },
      },
      read: { since: '2.2', parameters: 'none' },
    },
  },
  notification: {
    positionals: ['id'],
    actions: {
      delete: { since: '2.2', parameters: 'none' },
      dismiss: { since: '2.2', parameters: 'none' },
      read: { since: '2.2', parameters: 'none' },
      update: {
        since: '2.2',
        parameters: {
          message: { since: '2.6' }, context: { since: '2.6' }, category: { since: '2.6' }, ident: { since: '2.6' },
          user: { since: '2.6' }, users: { since: '2.6', type: 'boolean' }, admins: { since: '2.6', type: 'boolean' },
          dismissable: { since: '2.8', type: 'boolean' },
        },
      },
    },
  },
} as const satisfies Handlers;
