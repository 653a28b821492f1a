import { escapeXml } from '../../../figures/svg.ts';
import type { Point } from '../layout/types.ts';

/** Lines of text, one below the other; `y` is the base line of the first. */
export function textLines(x: number, y: number, lines: readonly string[], className: string, step: number): string {
  // The blank at the end of a line keeps its words apart from those of the next, for who hears them.
  return lines.map((line, i) => `<text class="${className}" x="${round(x)}" y="${round(y + i * step)}">${escapeXml(line)} </text>`).join('');
}

/** An arrow along points, with a dot where it passes an actor on its way. */
export function arrowThrough(points: readonly Point[], head = 8): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const turn = last[0] > first[0] ? -1 : 1;
  const [x, y] = last;
  const dots = points.slice(1, -1).map(([dotX, dotY]) => `<circle class="dot" cx="${round(dotX)}" cy="${round(dotY)}" r="${head * 0.42}"/>`);
  const line = `<path class="line" d="M${round(first[0])} ${round(y)}H${round(x + turn * head * 0.7)}"/>`;
  return `${line}${dots.join('')}<path class="head" d="M${round(x)} ${round(y)}l${turn * head} ${-head / 2}v${head}z"/>`;
}

/** Attributes that tie a mark to a flow and to versions of MAAS. */
export function travelAttributes(step: string, { flow, since, until }: Readonly<{ flow: string; since?: string; until?: string }>): string {
  return `class="travel flow-${flow}" data-step="${step}" data-flow="${flow}"${since === undefined ? '' : ` data-since="${since}"`}${until === undefined ? '' : ` data-until="${until}"`}`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
