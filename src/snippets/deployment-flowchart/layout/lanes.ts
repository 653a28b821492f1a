import { actors } from '../../../images/deployment/actor.ts';
import type { ActorId } from '../../../images/deployment/actor.ts';
import type { Lane } from './types.ts';

/** Lanes side by side, in the order of the actors. */
export function layLanes(left: number, widthOf: (actor: ActorId) => number): Lane[] {
  let x = left;
  return actors.map(({ id }) => {
    const lane = { actor: id, x, width: widthOf(id), middle: x + widthOf(id) / 2 };
    x += lane.width;
    return lane;
  });
}

/** The middle of an actor's lane. */
export function middleOf(lanes: readonly Lane[], actor: ActorId): number {
  const lane = lanes.find((one) => one.actor === actor);
  if (lane === undefined) throw new RangeError(`There is no lane for ${actor}.`);
  return lane.middle;
}
