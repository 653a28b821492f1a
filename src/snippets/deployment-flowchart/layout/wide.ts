import type { ActorId } from '../../../images/deployment/actor.ts';
import { choices } from '../../../images/deployment/choice.ts';
import type { Choice } from '../../../images/deployment/choice.ts';
import { flows } from '../../../images/deployment/flow.ts';
import { phases } from '../../../images/deployment/phase.ts';
import { stepNumbers } from '../../../images/deployment/step-number.ts';
import type { Travel } from '../../../images/deployment/step.ts';
import { layLanes, middleOf } from './lanes.ts';
import type { Box, FlowLayout, FlowStep, Lane, PhaseBand, StepRow, TravelLine } from './types.ts';
import { textWidth, wrapText } from './wrap-text.ts';

/** A lane is as wide as the boxes that stand in it need; the user's box may reach over the next lane, where nothing is drawn beside it. */
const laneWidths: Readonly<Record<ActorId, number>> = { user: 84, 'image-server': 76, 'image-storage': 132, region: 172, rack: 172, machine: 196 };

const sizes = { step: 13.5, label: 12, way: 11.5 } as const;

/** How much wider bold letters are. */
const boldness = 1.17;

const headHeight = 52;
const stripHeight = 34;
const gap = 26;
const travelStep = 36;
const numberWidth = 32;

/** Lanes as columns, time downwards: a row a step, what travels as arrows across it. */
export function layWide(): FlowLayout {
  const lanes = layLanes(0, (actor) => laneWidths[actor]);
  const width = lanes.reduce((sum, lane) => sum + lane.width, 0);
  const bands: PhaseBand[] = [];
  let y = headHeight;
  for (const { id, name, steps } of phases) {
    const top = y;
    y += stripHeight + gap;
    const rows: StepRow[] = [];
    for (const step of steps) {
      const row = layRow(step, y, lanes);
      rows.push(row);
      y = bottomOf(row) + gap;
    }
    y -= gap / 4;
    bands.push({ id, name, y: top, height: y - top, rows });
  }
  return { width, height: y, lanes, bands };
}

function layRow(step: FlowStep, y: number, lanes: readonly Lane[]): StepRow {
  const { width, x } = boxPlace(step.actor, lanes);
  const lines = wrapText(step.title, width - numberWidth - 10, sizes.step);
  // Travels for different versions never show together and share a height.
  const slots = new Set(step.travels.map((travel, i) => slotOf(step.travels, travel, i))).size;
  const height = Math.max(lines.length * 17 + 16, slots * travelStep, 44);
  const box = { x, y, width, height };
  const choice = choices.find((one) => one.step === step.id);
  return {
    step,
    number: stepNumbers.get(step.id) ?? '',
    lines,
    box,
    travels: step.travels.map((travel, i) => layTravel(travel, box, step.actor, y + (height * (slotOf(step.travels, travel, i) + 0.5)) / slots, lanes)),
    ...(choice && { choice: layChoice(choice, box) }),
  };
}

function slotOf(travels: readonly Travel[], travel: Travel, index: number): number {
  const before = travels.slice(0, index);
  return travel.until === undefined ? before.length : Math.max(0, before.findIndex((other) => other.since !== undefined));
}

function boxPlace(actor: ActorId, lanes: readonly Lane[]): { x: number; width: number } {
  const middle = middleOf(lanes, actor);
  const width = actor === 'user' ? 132 : laneWidths[actor] - 16;
  return { x: actor === 'user' ? 6 : middle - width / 2, width };
}

function layTravel(travel: Travel, box: Box, actor: ActorId, y: number, lanes: readonly Lane[]): TravelLine {
  const last = travel.path.length - 1;
  const first = middleOf(lanes, travel.path[0]);
  const isRightwards = middleOf(lanes, travel.path[last] ?? travel.path[0]) > first;
  const sides = isRightwards ? { start: box.x + box.width, end: box.x } : { start: box.x, end: box.x + box.width };
  const xs = travel.path.flatMap((id, i) => {
    if (id !== actor) return [middleOf(lanes, id)];
    if (i === 0) return [sides.start];
    return i === last ? [sides.end] : [sides.end, sides.start];
  });
  return { travel, points: xs.map((x) => [x, y]), label: [labelMiddle(xs, box, labelWidth(travel)), y] };
}

function labelWidth({ flow, what }: Travel): number {
  const name = flows.find(({ id }) => id === flow)?.short ?? '';
  return Math.max(textWidth(name, sizes.label * boldness), textWidth(what, sizes.label));
}

/** The middle of the longest stretch between two points that is not inside the box; where the label is wider, it keeps off the box. */
function labelMiddle(xs: readonly number[], box: Box, width: number): number {
  const gaps = xs.slice(1).map((x, i) => [Math.min(x, xs[i] ?? x), Math.max(x, xs[i] ?? x)] as const);
  const free = gaps.filter(([from, to]) => !(from >= box.x && to <= box.x + box.width));
  const [from, to] = free.reduce((widest, one) => (one[1] - one[0] > widest[1] - widest[0] ? one : widest), [0, 0] as const);
  const middle = (from + to) / 2;
  if (to === box.x) return Math.min(middle, to - 6 - width / 2);
  return from === box.x + box.width ? Math.max(middle, from + 6 + width / 2) : middle;
}

function layChoice({ question, ways }: Choice, box: Box): NonNullable<StepRow['choice']> {
  const asked = wrapText(question, box.width - 16, sizes.way);
  const told = ways.map(({ when }) => wrapText(when, box.width - 30, sizes.way));
  const height = (asked.length + told.reduce((sum, lines) => sum + lines.length, 0)) * 14 + told.length * 4 + 12;
  return { box: { x: box.x, y: box.y + box.height, width: box.width, height }, question: asked, ways: told };
}

/** The lower edge of all that is drawn of a step. */
export function bottomOf({ box, choice }: StepRow): number {
  return box.y + box.height + (choice?.box.height ?? 0);
}
