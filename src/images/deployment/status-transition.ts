import type { StatusId } from './status.ts';

/** Statuses that a machine passes through while work is going on, with the status that work ends in when it fails. */
export const failureOf: Readonly<Partial<Record<StatusId, StatusId>>> = {
  commissioning: 'failed-commissioning',
  deploying: 'failed-deployment',
  releasing: 'releasing-failed',
  'disk-erasing': 'failed-disk-erasing',
  'entering-rescue-mode': 'failed-to-enter-rescue-mode',
  'exiting-rescue-mode': 'failed-to-exit-rescue-mode',
  testing: 'failed-testing',
};

/**
 * The statuses that MAAS lets a machine go to from each status.
 *
 * Source: canonical/maas src/maasserver/node_status.py NODE_TRANSITIONS and NODE_FAILURE_STATUS_TRANSITIONS.
 */
export const nextStatuses = {
  new: ['commissioning', 'missing', 'ready', 'retired', 'broken', 'entering-rescue-mode'],
  commissioning: ['failed-commissioning', 'ready', 'retired', 'missing', 'new', 'broken', 'testing'],
  'failed-commissioning': ['commissioning', 'missing', 'retired', 'broken', 'entering-rescue-mode', 'testing'],
  missing: ['new', 'ready', 'allocated', 'commissioning', 'broken', 'entering-rescue-mode', 'testing'],
  ready: ['entering-rescue-mode', 'commissioning', 'allocated', 'reserved', 'retired', 'missing', 'broken', 'testing'],
  reserved: ['ready', 'allocated', 'retired', 'missing', 'broken', 'disk-erasing', 'releasing', 'entering-rescue-mode', 'testing'],
  deployed: ['allocated', 'missing', 'broken', 'ready', 'disk-erasing', 'releasing', 'entering-rescue-mode', 'testing'],
  retired: ['new', 'ready', 'missing', 'broken', 'entering-rescue-mode', 'testing'],
  broken: ['commissioning', 'ready', 'disk-erasing', 'releasing', 'entering-rescue-mode', 'testing'],
  deploying: ['allocated', 'missing', 'broken', 'failed-deployment', 'deployed', 'ready', 'disk-erasing', 'releasing'],
  allocated: ['ready', 'retired', 'missing', 'broken', 'deploying', 'disk-erasing', 'releasing', 'entering-rescue-mode', 'testing'],
  'failed-deployment': ['allocated', 'missing', 'broken', 'ready', 'disk-erasing', 'releasing', 'entering-rescue-mode', 'testing'],
  releasing: ['allocated', 'reserved', 'deployed', 'ready', 'broken', 'missing', 'failed-deployment', 'failed-disk-erasing', 'releasing-failed'],
  'releasing-failed': ['releasing', 'disk-erasing', 'ready', 'broken', 'testing'],
  'disk-erasing': ['broken', 'failed-disk-erasing', 'ready', 'releasing'],
  'failed-disk-erasing': ['disk-erasing', 'releasing', 'broken', 'allocated', 'ready', 'entering-rescue-mode', 'testing'],
  'rescue-mode': ['broken', 'exiting-rescue-mode', 'testing'],
  'entering-rescue-mode': ['ready', 'broken', 'deployed', 'rescue-mode', 'failed-to-enter-rescue-mode', 'exiting-rescue-mode'],
  'failed-to-enter-rescue-mode': ['broken', 'entering-rescue-mode', 'exiting-rescue-mode', 'testing'],
  'exiting-rescue-mode': [
    'new', 'broken', 'failed-commissioning', 'ready', 'reserved', 'allocated', 'failed-deployment', 'deployed', 'missing', 'retired',
    'releasing-failed', 'failed-disk-erasing', 'rescue-mode', 'failed-to-enter-rescue-mode', 'failed-to-exit-rescue-mode', 'failed-testing',
  ],
  'failed-to-exit-rescue-mode': ['broken', 'exiting-rescue-mode', 'testing'],
  testing: [
    'broken', 'new', 'ready', 'reserved', 'allocated', 'deployed', 'commissioning', 'failed-deployment', 'missing', 'retired',
    'releasing-failed', 'failed-disk-erasing', 'failed-to-enter-rescue-mode', 'failed-to-exit-rescue-mode', 'failed-testing',
  ],
  'failed-testing': ['commissioning', 'broken', 'missing', 'entering-rescue-mode', 'testing', 'ready', 'deployed'],
} as const satisfies Readonly<Record<StatusId, readonly StatusId[]>>;

/** The statuses from which the deploy command works; a machine that is ready is allocated on the way. */
export const deployableStatuses = ['ready', 'allocated'] as const satisfies readonly StatusId[];

/** True where MAAS lets a machine go from one status to another. */
export function isTransition(from: StatusId, to: StatusId): boolean {
  const next: readonly StatusId[] = nextStatuses[from];
  return next.includes(to);
}
