import { describe, expect, it } from 'vitest';
import { actors } from '../../../../src/images/deployment/actor.ts';
import { choices } from '../../../../src/images/deployment/choice.ts';
import { failures, findFailure } from '../../../../src/images/deployment/failure.ts';
import { flowIds, flows } from '../../../../src/images/deployment/flow.ts';
import { logPlaces } from '../../../../src/images/deployment/log.ts';
import { connections } from '../../../../src/images/deployment/port.ts';
import { findStep, steps } from '../../../../src/images/deployment/step.ts';
import type { Step } from '../../../../src/images/deployment/step.ts';

const all: readonly Step[] = steps;

describe('the flow', () => {
  it('holds the sixteen boxes of the original, each once and in order', () => {
    expect(all.flatMap(({ original }) => original ?? [])).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
  });

  it('has seven flows and two choices', () => {
    expect(flows.map(({ id }) => id)).toEqual([...flowIds]);
    expect(flows).toHaveLength(7);
    expect(choices.map(({ step }) => findStep(step).original)).toEqual([10, 14]);
  });

  it('gives each thing an id of its own', () => {
    for (const list of [all, failures, flows, actors, logPlaces, connections]) {
      const ids = list.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true);
    }
  });

  it('tells of each failure at exactly one step', () => {
    const told = all.flatMap((step) => step.failures);
    expect(told.toSorted()).toEqual(failures.map(({ id }) => id).toSorted());
  });

  it('uses each flow and each actor', () => {
    expect(new Set(all.flatMap((step) => step.flows))).toEqual(new Set(flowIds));
    const inEdges = flows.flatMap(({ edges }) => edges.flat());
    expect(new Set([...all.map(({ actor }) => actor), ...inEdges])).toEqual(new Set(actors.map(({ id }) => id)));
  });

  it('never sends an image from the region or the Internet straight to a machine', () => {
    for (const { edges } of flows) {
      for (const [from, to] of edges) if (to === 'machine') expect(from).toBe('rack');
    }
  });

  it('says everything in whole sentences', () => {
    for (const { text } of all) expect(text).toMatch(/^[A-Za-z].*\.$/);
    for (const { id } of failures) {
      const { cause, remedy } = findFailure(id);
      expect(`${cause} ${remedy}`).toMatch(/^[A-Za-z].*\. [A-Z].*\.$/);
    }
  });

  it('links into pages of the site', () => {
    for (const { page } of [...all, ...failures]) expect(page).toMatch(/^\/[a-z-]+(\/[a-z0-9-]+)?\/(#[a-z0-9-]+)?$/);
  });
});
