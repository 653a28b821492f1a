import type { ActorId } from './actor.ts';
import type { FailureId } from './failure.ts';
import type { FlowId } from './flow.ts';
import type { LogPlaceId } from './log.ts';
import type { ConnectionId } from './port.ts';
import { bootSteps } from './step-boot.ts';
import { commandSteps } from './step-command.ts';
import { installSteps } from './step-install.ts';
import { preparationSteps } from './step-preparation.ts';
import { targetSteps } from './step-target.ts';

/** Something that goes along a flow at one step; the drawing makes a line of it. */
export interface Travel {
  readonly flow: FlowId;
  /** From the first actor to the last, by way of those between them. */
  readonly path: readonly [ActorId, ActorId, ...ActorId[]];
  /** What travels, in a word or three. */
  readonly what: string;
  /** First and last minor release of MAAS for which it holds, both inclusive. */
  readonly since?: string;
  readonly until?: string;
}

/** What holds for some versions of MAAS only: from `since` up to `until`, both inclusive, one of them always there. */
export interface VersionNote {
  readonly since?: string;
  readonly until?: string;
  /** A sentence or two. */
  readonly text: string;
}

/** One step of the way from a bare machine to a deployed one. */
export interface Step {
  /** Permanent: addresses of steps are pasted into tickets. */
  readonly id: string;
  /** Number of the box in the original flowchart; absent for what the original leaves out. */
  readonly original?: number;
  readonly title: string;
  readonly actor: ActorId;
  /** What happens, in a sentence or two. */
  readonly text: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** The flows it belongs to, also where nothing travels. */
  readonly flows: readonly FlowId[];
  /** What goes from one actor to another at this step. */
  readonly travels: readonly Travel[];
  /** What holds for some versions of MAAS only. */
  readonly notes?: readonly VersionNote[];
  readonly connections: readonly ConnectionId[];
  /** Events or log lines that show the step, letter by letter. */
  readonly shows: readonly string[];
  readonly failures: readonly FailureId[];
  readonly logs: readonly LogPlaceId[];
  /** The command that starts the step or looks at it. */
  readonly command: string;
  /** Where the pages tell more, from the root of the site. */
  readonly page: string;
}

/** Every step in the order in which it happens: what has to be done before the command, then the deployment. */
export const steps = [...preparationSteps, ...commandSteps, ...bootSteps, ...installSteps, ...targetSteps] as const;

export type StepId = (typeof steps)[number]['id'];

/** The step of an id. */
export function findStep(id: StepId): Step {
  const all: readonly Step[] = steps;
  const found = all.find((step) => step.id === id);
  if (found === undefined) throw new RangeError(`There is no step ${id}.`);
  return found;
}
