import { actors } from '../../../images/deployment/actor.ts';
import { flows } from '../../../images/deployment/flow.ts';
import { escapeXml } from '../../../figures/svg.ts';
import { bottomOf, layWide } from '../layout/wide.ts';
import type { FlowLayout, PhaseBand, StepRow, TravelLine } from '../layout/types.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { arrowThrough, round, textLines, travelAttributes } from './marks.ts';

/** The wide drawing as SVG: each step a link to its entry in the list. */
export function drawWide(label: string): string {
  const layout = layWide();
  const { width, height, bands } = layout;
  const rows = bands.flatMap((band) => band.rows);
  const marks = [drawLanes(layout), drawSpine(rows), ...bands.map((band, i) => drawStrip(band, layout, i > 0)), ...rows.flatMap((row) => row.travels.map((line) => drawTravel(row, line))), ...rows.map(drawStep)];
  return `<svg class="flow-wide" viewBox="0 0 ${width} ${round(height)}" role="group" aria-label="${escapeXml(label)}">${marks.join('')}</svg>`;
}

function drawLanes({ lanes, height }: FlowLayout): string {
  return lanes
    .map(({ actor, x, width, middle }, i) => {
      const lines = wrapText(nameOf(actor), width - 4, 13);
      const shade = i % 2 === 0 ? `<rect class="lane" x="${x}" y="0" width="${width}" height="${round(height)}"/>` : '';
      return `${shade}<path class="rail" d="M${middle} 52V${round(height)}"/>${textLines(middle, 31 - (lines.length - 1) * 8, lines, 'lane-name', 16)}`;
    })
    .join('');
}

/** The way from step to step: down from each box, across, and down onto the next. */
function drawSpine(rows: readonly StepRow[]): string {
  return rows
    .slice(1)
    .map((row, i) => {
      const before = rows[i];
      if (before === undefined) return '';
      const [from, to] = [before.box.x + before.box.width / 2, row.box.x + row.box.width / 2];
      const [top, bottom] = [bottomOf(before), row.box.y];
      const turn = bottom - 13;
      return `<path class="spine" data-step="${row.step.id}" d="M${round(from)} ${round(top)}V${round(turn)}H${round(to)}V${round(bottom - 2)}"/><path class="spine-head" data-step="${row.step.id}" d="M${round(to)} ${round(bottom)}l-4.5 -7h9z"/>`;
    })
    .join('');
}

/** The strip of a phase; all but the first say again whose lanes they cross, where its name leaves room. */
function drawStrip({ name, y }: PhaseBand, { width, lanes }: FlowLayout, hasNames: boolean): string {
  const names = hasNames ? lanes.slice(-3).map(({ actor, middle }) => textLines(middle, y + 22, [nameOf(actor)], 'lane-again', 0)) : [];
  return `<rect class="strip" x="0" y="${round(y)}" width="${width}" height="34"/><text class="phase" x="12" y="${round(y + 22.5)}">${escapeXml(name)}</text>${names.join('')}`;
}

function nameOf(actor: string): string {
  return actors.find(({ id }) => id === actor)?.name ?? actor;
}

function drawTravel({ step }: StepRow, { travel, points, label: [x, y] }: TravelLine): string {
  const short = flows.find(({ id }) => id === travel.flow)?.short ?? travel.flow;
  return `<g ${travelAttributes(step.id, travel)}>${arrowThrough(points, 9)}<text class="flow-name" x="${round(x)}" y="${round(y - 5)}">${escapeXml(short)}</text><text class="what" x="${round(x)}" y="${round(y + 14)}">${escapeXml(travel.what)}</text></g>`;
}

function drawStep({ step, number, lines, box, choice }: StepRow): string {
  const { x, y, width, height } = box;
  const top = y + height / 2 - ((lines.length - 1) * 17) / 2 + 4.7;
  const marks = [
    `<rect class="box" x="${round(x)}" y="${round(y)}" width="${width}" height="${height}" rx="6"/>`,
    `<circle class="badge" cx="${round(x + 17)}" cy="${round(y + height / 2)}" r="11.5"/><text class="number" x="${round(x + 17)}" y="${round(y + height / 2 + 4)}">${number} </text>`,
    textLines(x + 34, top, lines, 'title', 17),
  ];
  const link = `<a class="step" data-step="${step.id}" href="#deployment/${step.id}" aria-label="${escapeXml(`Step ${number}: ${step.title}`)}">${marks.join('')}</a>`;
  return choice === undefined ? link : drawChoice(choice) + link;
}

function drawChoice({ box: { x, y, width, height }, question, ways }: NonNullable<StepRow['choice']>): string {
  let line = y + 17;
  const asked = textLines(x + 10, line, question, 'question', 14);
  line += question.length * 14 + 4;
  const told = ways.map((lines) => {
    const mark = `<path class="diamond" d="M${round(x + 15)} ${round(line - 9)}l5 5l-5 5l-5 -5z"/>${textLines(x + 25, line, lines, 'way', 14)}`;
    line += lines.length * 14 + 4;
    return mark;
  });
  return `<path class="choice" d="M${round(x + 6)} ${round(y - 6)}h${width - 12}v${height}q0 6 -6 6h${-(width - 24)}q-6 0 -6 -6z"/>${asked}${told.join('')}`;
}
