/** A drawing made at build: plain SVG that takes its colours from the page. */
export interface Drawing {
  /** Size of the canvas in its own units. */
  readonly width: number;
  readonly height: number;
  /** What the picture shows, in a few words; its accessible name. */
  readonly title: string;
  /** Everything the picture says, in sentences, for who cannot see it. */
  readonly description: string;
  /** The marks, as SVG. */
  readonly marks: string;
}

/**
 * Units across of every drawing. A telephone of 360 pixels has nearly this many for one, so that text keeps its size there;
 * where there is more room a drawing is shown larger.
 */
export const canvasWidth = 320;

/** How a mark looks; see styles/figures.css. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'accent' | 'second' | 'third' | 'past';

/** Text as SVG and HTML carry it. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A rectangle. */
export function rect(x: number, y: number, width: number, height: number, tone: Tone = 'plain'): string {
  return `<rect class="mark-${tone}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="3"/>`;
}

/** Options of {@link text}. */
export interface TextOptions {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'quiet' | 'strong' | 'small' | 'code' | 'small-code';
}

/** One or more lines of text; `y` is the base line of the first. */
export function text(x: number, y: number, lines: string | readonly string[], { anchor = 'start', tone }: TextOptions = {}): string {
  const all = typeof lines === 'string' ? [lines] : lines;
  const step = tone?.startsWith('small') ? 16 : 19;
  return all
    .map((line, i) => `<text class="${['text', tone && `text-${tone}`, `anchor-${anchor}`].filter(Boolean).join(' ')}" x="${round(x)}" y="${round(y + i * step)}">${escapeXml(line)}</text>`)
    .join('');
}

/** A rectangle with lines of text in its middle, the first of them strong. */
export function box(x: number, y: number, width: number, height: number, lines: readonly string[], tone: Tone = 'plain'): string {
  const top = y + height / 2 - ((lines.length - 1) * 18) / 2 + 5;
  const texts = lines.map((line, i) => text(x + width / 2, top + i * 18, line, { anchor: 'middle', tone: i === 0 ? 'strong' : 'small' }));
  return rect(x, y, width, height, tone) + texts.join('');
}

/** A line through points, ending in an arrow head. */
export function arrow(points: readonly (readonly [number, number])[], tone: Tone = 'strong'): string {
  const path = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  const [end, before] = [points.at(-1), points.at(-2)];
  if (end === undefined || before === undefined) return '';
  const angle = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const wing = (turn: number): string => `${round(end[0] - 9 * Math.cos(angle + turn))} ${round(end[1] - 9 * Math.sin(angle + turn))}`;
  return `<path class="line-${tone}" d="${path}"/><path class="head-${tone}" d="M${round(end[0])} ${round(end[1])}L${wing(0.42)}L${wing(-0.42)}Z"/>`;
}

/** A line without a head. */
export function line(x1: number, y1: number, x2: number, y2: number, tone: Tone = 'quiet'): string {
  return `<path class="line-${tone}" d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}"/>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
