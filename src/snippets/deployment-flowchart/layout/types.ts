import type { ActorId } from '../../../images/deployment/actor.ts';
import type { Step, StepId, Travel } from '../../../images/deployment/step.ts';

/** A step of the flow with its permanent id. */
export type FlowStep = Step & { readonly id: StepId };

export type Point = readonly [x: number, y: number];

/** The place of one actor: a column, with a line down its middle. */
export interface Lane {
  readonly actor: ActorId;
  readonly x: number;
  readonly width: number;
  readonly middle: number;
}

/** What travels at a step, as a line through the lanes. */
export interface TravelLine {
  readonly travel: Travel;
  /** All at one height: where it starts, passes and ends. */
  readonly points: readonly Point[];
  /** Where its label is centred. */
  readonly label: Point;
}

/** A rectangle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A step with all that is drawn of it. */
export interface StepRow {
  readonly step: FlowStep;
  readonly number: string;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly travels: readonly TravelLine[];
  /** The ways of a choice that is made at this step, below its box. */
  readonly choice?: Readonly<{ box: Box; question: readonly string[]; ways: readonly (readonly string[])[] }>;
}

/** A phase: a strip with its name, then its steps. */
export interface PhaseBand {
  readonly id: string;
  readonly name: string;
  readonly y: number;
  readonly height: number;
  readonly rows: readonly StepRow[];
}

/** A drawing of the whole flow, laid out. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly bands: readonly PhaseBand[];
}
