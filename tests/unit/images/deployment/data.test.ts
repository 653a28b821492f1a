import { describe, expect, it } from 'vitest';
import { checkBlock } from '../../../../src/commands/check-block.ts';
import { actors } from '../../../../src/images/deployment/actor.ts';
import { choices } from '../../../../src/images/deployment/choice.ts';
import { failures, findFailure } from '../../../../src/images/deployment/failure.ts';
import { flowIds, flows } from '../../../../src/images/deployment/flow.ts';
import { logPlaces } from '../../../../src/images/deployment/log.ts';
import { phases } from '../../../../src/images/deployment/phase.ts';
import { connections } from '../../../../src/images/deployment/port.ts';
import { stepNumbers } from '../../../../src/images/deployment/step-number.ts';
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

  it('draws each travel along the edges of its flow, and each edge somewhere', () => {
    const edges = new Set<string>(flows.flatMap(({ id, edges: own }) => own.map(([from, to]) => `${id}: ${from} ${to}`)));
    const drawn = new Set(all.flatMap(({ travels }) => travels.flatMap(({ flow, path }) => path.slice(1).map((to, i) => `${flow}: ${path[i] ?? ''} ${to}`))));
    expect([...drawn].toSorted()).toEqual([...edges].toSorted());
  });

  it('names the flow of each travel among those of its step', () => {
    for (const { travels, flows: own } of all) for (const { flow } of travels) expect(own).toContain(flow);
  });

  it('gives what holds for some versions only one bound or two', () => {
    for (const { notes = [] } of all) for (const { since, until } of notes) expect(since ?? until).toMatch(/^\d\.\d+$/);
  });

  it('tells for each step how it shows or what to run', () => {
    for (const { command } of all) expect(checkBlock(command)).toEqual([]);
  });

  it('lists each step in one phase, in order', () => {
    expect(phases.flatMap((phase) => phase.steps.map(({ id }) => id))).toEqual(all.map(({ id }) => id));
  });

  it('numbers the steps as the original does, and those it leaves out by letters', () => {
    expect([...stepNumbers.values()].join(' ')).toBe('A B C D E 1 2 2a 3 4 5 6 7 8 9 10 11 11a 12 13 14 15 16');
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
