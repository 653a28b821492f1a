import { actors } from '../../../images/deployment/actor.ts';
import { flows } from '../../../images/deployment/flow.ts';
import { escapeXml } from '../../../figures/svg.ts';
import { middleOf } from '../layout/lanes.ts';
import { layTall, textStart } from '../layout/tall.ts';
import type { FlowLayout, Lane, PhaseBand, StepRow } from '../layout/types.ts';
import { arrowThrough, round, textLines, travelAttributes } from './marks.ts';

/** The vertical drawing as SVG, for narrow places: each row a link to its entry in the list. */
export function drawTall(label: string): string {
  const layout = layTall();
  const { width, height, lanes, bands } = layout;
  const rows = bands.flatMap((band) => band.rows);
  const marks = [drawRails(layout), ...bands.map((band) => drawStrip(band, width)), drawSpine(rows, lanes), ...rows.map((row) => drawRow(row, lanes))];
  return `<svg class="flow-tall" viewBox="0 0 ${width} ${round(height)}" role="group" aria-label="${escapeXml(label)}">${marks.join('')}</svg>`;
}

function drawRails({ lanes, height }: FlowLayout): string {
  return lanes
    .map(({ actor, middle }) => {
      const name = actors.find(({ id }) => id === actor)?.short ?? actor;
      return `<path class="rail" d="M${middle} 70V${round(height)}"/><text class="lane-name" transform="translate(${round(middle + 4)} 64) rotate(-90)">${escapeXml(name)}</text>`;
    })
    .join('');
}

function drawStrip({ name, y }: PhaseBand, width: number): string {
  return `<rect class="strip" x="0" y="${round(y)}" width="${width}" height="26"/><text class="phase" x="${textStart}" y="${round(y + 18)}">${escapeXml(name)}</text>`;
}

function dotOf({ step, box }: StepRow, lanes: readonly Lane[]): readonly [number, number] {
  return [middleOf(lanes, step.actor), box.y + 20];
}

function drawSpine(rows: readonly StepRow[], lanes: readonly Lane[]): string {
  return rows
    .slice(1)
    .map((row, i) => {
      const before = rows[i];
      if (before === undefined) return '';
      const [fromX, fromY] = dotOf(before, lanes);
      const [toX, toY] = dotOf(row, lanes);
      const turn = row.box.y + 2;
      return `<path class="spine" data-step="${row.step.id}" d="M${round(fromX)} ${round(fromY)}V${round(turn)}H${round(toX)}V${round(toY)}"/>`;
    })
    .join('');
}

function drawRow(row: StepRow, lanes: readonly Lane[]): string {
  const { step, number, lines, box, travels, choice } = row;
  const [x, y] = dotOf(row, lanes);
  const lineMarks = travels.map(({ travel, points, label: [labelX, labelY] }) => {
    const short = flows.find(({ id }) => id === travel.flow)?.short ?? travel.flow;
    return `<g ${travelAttributes(step.id, travel)}>${arrowThrough(points, 7)}<text class="what" x="${labelX}" y="${round(labelY + 4)}"><tspan class="flow-name">${escapeXml(short)}</tspan> ${escapeXml(travel.what)}</text></g>`;
  });
  let wayLine = (choice?.box.y ?? 0) + 12;
  const ways = (choice?.ways ?? []).map((way) => {
    const mark = textLines(textStart, wayLine, way, 'way', 16);
    wayLine += way.length * 16;
    return mark;
  });
  return `<a class="step" data-step="${step.id}" href="#deployment/${step.id}" aria-label="${escapeXml(`Step ${number}: ${step.title}`)}"><rect class="box" x="1" y="${round(box.y + 1)}" width="${box.width - 2}" height="${round(box.height - 2)}" rx="5"/><circle class="badge" cx="${round(x)}" cy="${round(y)}" r="11"/><text class="number" x="${round(x)}" y="${round(y + 4)}">${number} </text>${textLines(textStart, box.y + 25, lines, 'title', 18)}</a>${lineMarks.join('')}${ways.join('')}`;
}
