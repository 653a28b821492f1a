import { phases } from '../../../images/deployment/phase.ts';
import { stepNumbers } from '../../../images/deployment/step-number.ts';
import { choices } from '../../../images/deployment/choice.ts';
import { layLanes, middleOf } from './lanes.ts';
import type { FlowLayout, FlowStep, Lane, PhaseBand, StepRow } from './types.ts';
import { wrapText } from './wrap-text.ts';

const tallText = { step: 14, label: 12 } as const;

const width = 312;
const laneWidth = 16.5;
const left = 4;
const headHeight = 72;
const stripHeight = 30;
const lineHeight = 18;
const travelHeight = 19;

/** Where the texts begin, right of the lanes. */
export const textStart = left + 6 * laneWidth + 8;

/** The vertical form: the lanes as rails at the left, a dot for each step, its name and what travels beside it. */
export function layTall(): FlowLayout {
  const lanes = layLanes(left, () => laneWidth);
  const bands: PhaseBand[] = [];
  let y = headHeight;
  for (const { id, name, steps } of phases) {
    const top = y;
    y += stripHeight;
    const rows: StepRow[] = [];
    for (const step of steps) {
      const row = layRow(step, y, lanes);
      rows.push(row);
      y += row.box.height;
    }
    bands.push({ id, name, y: top, height: y - top, rows });
  }
  return { width, height: y, lanes, bands };
}

function layRow(step: FlowStep, y: number, lanes: readonly Lane[]): StepRow {
  const lines = wrapText(step.title, width - textStart - 6, tallText.step);
  const first = y + 12 + lines.length * lineHeight + 8;
  let slot = 0;
  const travels = step.travels.map((travel, i) => {
    if (i > 0 && travel.until === undefined) slot += 1;
    const height = first + slot * travelHeight;
    return { travel, points: travel.path.map((actor) => [middleOf(lanes, actor), height] as const), label: [textStart, height] as const };
  });
  const choice = choices.find((one) => one.step === step.id);
  const ways = (choice?.ways ?? []).map(({ when }) => wrapText(`◇ ${when}`, width - textStart - 6, tallText.label));
  const end = first + (travels.length > 0 ? (slot + 1) * travelHeight : 0);
  const wayLines = ways.reduce((sum, one) => sum + one.length, 0);
  const height = Math.max(end + wayLines * 16 + 4 - y, 48);
  return {
    step,
    number: stepNumbers.get(step.id) ?? '',
    lines,
    box: { x: 0, y, width, height },
    travels,
    ...(choice && { choice: { box: { x: textStart, y: end - 6, width: width - textStart, height: wayLines * 16 }, question: [], ways } }),
  };
}
