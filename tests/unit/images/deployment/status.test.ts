import { describe, expect, it } from 'vitest';
import { deployableStatuses, failureOf, isTransition, nextStatuses } from '../../../../src/images/deployment/status-transition.ts';
import { findStatus, machineStatuses } from '../../../../src/images/deployment/status.ts';
import type { StatusId } from '../../../../src/images/deployment/status.ts';

describe('the statuses', () => {
  it('are the 23 of MAAS, numbered without a gap', () => {
    expect(machineStatuses.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, i) => i));
  });

  it('are labelled as MAAS labels them, 13 against the pattern of the others', () => {
    expect(findStatus('releasing-failed').label).toBe('Releasing failed');
    const failed = machineStatuses.filter(({ label }) => /fail/i.test(label)).map(({ label }) => label);
    expect(failed).toEqual([
      'Failed commissioning', 'Failed deployment', 'Releasing failed', 'Failed disk erasing', 'Failed to enter rescue mode',
      'Failed to exit rescue mode', 'Failed testing',
    ]);
  });

  it('have ids made from their labels', () => {
    for (const { id, label } of machineStatuses) expect(id).toBe(label.toLowerCase().replaceAll(' ', '-'));
  });
});

describe('transitions', () => {
  it('lead from every status to others, and to every status from others', () => {
    const reached = new Set<StatusId>(Object.values(nextStatuses).flat());
    expect(reached).toEqual(new Set(machineStatuses.map(({ id }) => id)));
    for (const [from, next] of Object.entries(nextStatuses)) expect(next).not.toContain(from);
  });

  it('let a machine be deployed only by way of Allocated', () => {
    const before = machineStatuses.filter(({ id }) => isTransition(id, 'deploying')).map(({ id }) => id);
    expect(before).toEqual(['allocated']);
    expect(deployableStatuses.every((id) => id === 'allocated' || isTransition(id, 'allocated'))).toBe(true);
  });

  it('do not lead from Failed deployment straight back to Deploying', () => {
    expect(nextStatuses['failed-deployment']).toEqual(['allocated', 'missing', 'broken', 'ready', 'disk-erasing', 'releasing', 'entering-rescue-mode', 'testing']);
  });

  it('give each work in progress a failed status that it may end in', () => {
    const pairs = Object.entries(failureOf);
    expect(pairs).toHaveLength(7);
    for (const { id } of machineStatuses) {
      const failed = failureOf[id];
      if (failed !== undefined) expect(isTransition(id, failed)).toBe(true);
    }
  });
});
